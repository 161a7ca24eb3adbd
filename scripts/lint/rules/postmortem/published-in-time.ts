import { Temporal } from 'temporal-polyfill';
import { formatMinutes } from '../../../../model/duration.ts';
import { endOf } from '../../postmortem/incident-end.ts';
import type { Rule } from '../../rule.ts';

/** After a week nobody remembers what the graphs looked like. */
export const publishedInTime: Rule = {
  id: 'postmortem/published-in-time',
  summary: 'A postmortem is published within the time that its severity allows.',
  level: 'warning',
  why: 'Memory fades, and the same thing happens again before anybody has read about it.',
  fix: 'Finish what is open in one sitting with those who were there, and set `status: published`.',
  *check({ postmortems, severities }, { now }) {
    for (const { value, at } of postmortems.values()) {
      const minutes = severities.get(value.severity ?? '')?.value.postmortemWithinMinutes;
      const end = endOf(value);
      if (minutes === undefined || !end || value.status === 'published') continue;
      const due = end.add({ minutes });
      if (Temporal.Instant.compare(now, due) <= 0) continue;
      yield {
        message: `Unexpected status \`${value.status}\`, expected \`published\` by \`${due.toString({ smallestUnit: 'minute' })}\``,
        at: at('status'),
        hint: `${value.severity} allows ${formatMinutes(minutes)} after the incident`,
      };
    }
  },
};
