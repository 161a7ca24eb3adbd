import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { LinkFact } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import type { Context } from '../rule.ts';
import { documentsOf } from './documents.ts';
import { linksOf } from './links-of.ts';
import { malformed } from './malformed.ts';
import { type Target, targetOf } from './target.ts';

/** A link that stays inside the repository. */
export type LocalLink = { readonly file: string; readonly link: LinkFact; readonly target: Target };

/** All of them; what is mistyped or empty leads nowhere, as other rules say. */
export const localLinks = oncePer((repo: OpsRepo, context: Pick<Context, 'texts'>): readonly LocalLink[] =>
  Array.from(documentsOf(repo, context)).flatMap(([file, facts]) =>
    linksOf(facts).flatMap(link => {
      if (link.url === '' || link.url === '#' || malformed(link.url)) return [];
      const target = targetOf(file, link.url, repo.organization?.value);
      return target ? [{ file, link, target }] : [];
    }),
  ),
);
