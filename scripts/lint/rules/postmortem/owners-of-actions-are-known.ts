import { didYouMean } from '../../../../model/did-you-mean.ts';
import { actionsOf } from '../../postmortem/actions.ts';
import { ownerNames, stranger } from '../../postmortem/owner-names.ts';
import type { Rule } from '../../rule.ts';

/** Who is in no team and on no roster has moved on, or was never asked. */
export const ownersOfActionsAreKnown: Rule = {
  id: 'postmortem/owners-of-actions-are-known',
  summary: 'The owner of every open action item of a postmortem is a person or a team of the catalog.',
  level: 'warning',
  why: 'Nobody feels meant, and nothing asks about it when it is due.',
  fix: 'Write the name as the catalog has it, or agree with somebody who is still here.',
  needs: ['person', 'team'],
  *check(repo) {
    const names = ownerNames(repo);
    if (names.size === 0) return;
    for (const { file, value } of repo.postmortems.values())
      for (const { isDone, owner, isOwnerCertain, at } of actionsOf(value.facts)) {
        const name = isDone || owner === undefined || !isOwnerCertain ? undefined : stranger(owner, names);
        if (name === undefined) continue;
        yield {
          message: `Unexpected owner \`${name}\`, expected a person or a team of the catalog`,
          at: { file, ...at },
          ...didYouMean(name, names),
        };
      }
  },
};
