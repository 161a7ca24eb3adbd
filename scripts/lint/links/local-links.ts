import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { LinkFact } from '../../../model/source/markdown-facts.ts';
import type { Context } from '../rule.ts';
import { documentsOf } from './documents.ts';
import { linksOf } from './links-of.ts';
import { malformed } from './malformed.ts';
import { type Target, targetOf } from './target.ts';

/** A link that stays inside the repository. */
export type LocalLink = { readonly file: string; readonly link: LinkFact; readonly target: Target };

/** All of them; what is mistyped or empty leads nowhere, as other rules say. */
export function* localLinks(repo: OpsRepo, context: Pick<Context, 'texts'>): Generator<LocalLink> {
  for (const [file, facts] of documentsOf(repo, context))
    for (const link of linksOf(facts)) {
      if (link.url === '' || link.url === '#' || malformed(link.url)) continue;
      const target = targetOf(file, link.url, repo.organization?.value);
      if (target) yield { file, link, target };
    }
}
