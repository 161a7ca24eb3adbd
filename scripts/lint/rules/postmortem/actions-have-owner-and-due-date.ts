import { clip } from '../../../../model/schema-words.ts';
import { actionsOf } from '../../postmortem/actions.ts';
import { dueDay, type WrittenAction } from '../../postmortem/written-action.ts';
import type { Rule } from '../../rule.ts';

/** What nobody has promised for a day is not done. */
export const actionsHaveOwnerAndDueDate: Rule = {
  id: 'postmortem/actions-have-owner-and-due-date',
  summary: 'Every open action item of a postmortem has an owner and a due date.',
  level: 'warning',
  why: 'The incident comes back, and the list of what would have prevented it was there.',
  fix: 'Agree with one person on one day, or say openly that it is dropped.',
  *check({ postmortems, people }) {
    for (const { file, value } of postmortems.values())
      for (const action of actionsOf(value.facts)) {
        const message = action.isDone ? undefined : lack(action);
        if (message === undefined) continue;
        // Other companies have other habits: their lists may be reports.
        const isSure = action.isPromise || people.size > 0;
        yield { message, at: { file, ...action.at }, ...(isSure ? {} : { level: 'info' }) };
      }
  },
};

function lack(action: WrittenAction): string | undefined {
  const { owner, due, text } = action;
  const missing = [owner === undefined ? 'owner' : [], due === undefined ? 'due date' : []].flat();
  if (missing.length > 0) return `Missing ${missing.join(' and ')} of action \`${clip(text)}\``;
  return dueDay(action) ? undefined : `Unexpected due date \`${due}\`, expected one such as \`2026-10-30\``;
}
