import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Context } from '../rule.ts';
import { documentsOf } from './documents.ts';
import { linksOf } from './links-of.ts';
import type { WrittenLink } from './written-link.ts';
import { yamlLinks } from './yaml-links.ts';

/** Every link: of documents, YAML runbooks among them, of alerts, and of services. */
export function* writtenLinks(repo: OpsRepo, context: Pick<Context, 'texts'>): Generator<WrittenLink> {
  for (const [file, facts] of documentsOf(repo, context)) for (const link of linksOf(facts)) yield { file, link };
  yield* yamlLinks(repo);
}
