import { didYouMean } from '../../../../model/did-you-mean.ts';
import { clip } from '../../../../model/schema-words.ts';
import { actionsOf, dueDay, type WrittenAction } from '../../postmortem/actions.ts';
import { ownerNames, stranger } from '../../postmortem/owner-names.ts';
import type { Problem, Rule } from '../../rule.ts';

/** What nobody has promised for a day is not done. */
export const actionsHaveOwnerAndDueDate: Rule = {
  id: 'postmortem/actions-have-owner-and-due-date',
  summary: 'Every open action item of a postmortem has an owner whom the catalog knows, and a due date.',
  level: 'warning',
  why: 'The incident comes back, and the list of what would have prevented it was there.',
  fix: 'Agree with one person on one day, or say openly that it is dropped.',
  needs: ['person', 'team'],
  *check(repo) {
    const names = ownerNames(repo);
    for (const { file, value } of repo.postmortems.values())
      for (const action of actionsOf(value.facts)) {
        if (action.isDone) continue;
        const said = lack(action) ?? unknownOwner(action, names);
        if (said) yield { ...said, at: { file, ...action.at } };
      }
  },
};

type Said = Pick<Problem, 'message' | 'hint'>;

function lack(action: WrittenAction): Said | undefined {
  const { owner, due } = action;
  const missing = [owner === undefined ? 'owner' : [], due === undefined ? 'due date' : []].flat();
  if (missing.length > 0) return { message: `Missing ${missing.join(' and ')} of action \`${clip(action.text)}\`` };
  if (dueDay(action)) return undefined;
  return { message: `Unexpected due date \`${due}\`, expected one such as \`2026-10-30\`` };
}

/** Where there is no catalog, nobody can tell. */
function unknownOwner({ owner = '' }: WrittenAction, names: ReadonlySet<string>): Said | undefined {
  const name = names.size === 0 ? undefined : stranger(owner, names);
  if (name === undefined) return undefined;
  const message = `Unexpected owner \`${name}\`, expected a person or a team of the catalog`;
  return { message, ...didYouMean(name, names) };
}
