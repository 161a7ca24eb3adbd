import type { OpsRepo } from '../../../model/ops-repo.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { addressNames } from '../coverage/runbook-keys.ts';
import type { Context } from '../rule.ts';
import { malformed } from './malformed.ts';
import { type Target, targetOf } from './target.ts';
import type { WrittenLink } from './written-link.ts';
import { writtenLinks } from './written-links.ts';

/** A link that stays inside the repository. */
export type LocalLink = WrittenLink & { readonly target: Target };

/** All of them; what is mistyped or empty leads nowhere, as other rules say. */
export const localLinks = oncePer((repo: OpsRepo, context: Pick<Context, 'texts'>): readonly LocalLink[] =>
  Array.from(writtenLinks(repo, context)).flatMap(written => {
    const { file, link } = written;
    if (link.url === '' || link.url === '#' || malformed(link.url)) return [];
    const target = targetOf(file, link.url, repo.organization?.value);
    return target ? [{ ...written, target }] : [];
  }),
);

/** Those that a file is missed for. That of an alert's runbook is `coverage/alert-has-runbook`'s to tell. */
export const linksToFiles = (repo: OpsRepo, context: Pick<Context, 'texts'>): readonly LocalLink[] =>
  localLinks(repo, context).filter(({ key }) => key === undefined || !addressNames.includes(key));
