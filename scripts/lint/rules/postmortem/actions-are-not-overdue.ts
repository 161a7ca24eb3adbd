import { Temporal } from 'temporal-polyfill';
import { clip } from '../../../../model/schema-words.ts';
import { dayOf } from '../../day.ts';
import { actionsOf } from '../../postmortem/actions.ts';
import { dueDay } from '../../postmortem/written-action.ts';
import type { Rule } from '../../rule.ts';

/** A promise whose day has passed is either kept, renewed or withdrawn. */
export const actionsAreNotOverdue: Rule = {
  id: 'postmortem/actions-are-not-overdue',
  summary: 'No open action item of a postmortem is past its due date.',
  level: 'warning',
  why: 'Everybody believes that the cause is gone, while nothing has changed.',
  fix: 'Do it, agree on a new day, or write into its status that it is dropped and why.',
  *check({ postmortems }, { now }) {
    const today = dayOf(now);
    for (const { file, value } of postmortems.values())
      for (const action of actionsOf(value.facts)) {
        const due = dueDay(action);
        if (action.isDone || !due || Temporal.PlainDate.compare(due, today) >= 0) continue;
        yield {
          message: `Unexpected open action \`${clip(action.text)}\`, expected it done by \`${due}\``,
          at: { file, ...action.at },
          level: due.until(today).days > late ? 'error' : 'warning',
        };
      }
  },
};

const late = 30;
