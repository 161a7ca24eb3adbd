import { Temporal } from 'temporal-polyfill';
import { endOf } from '../../postmortem/incident-end.ts';
import type { Rule } from '../../rule.ts';

/** A draft that nobody finishes is a postmortem that nobody reads. */
export const statusMoves: Rule = {
  id: 'postmortem/status-moves',
  summary: 'A postmortem is no draft for longer than two weeks, and not in review for longer than a month.',
  level: 'warning',
  why: 'What was learned stays with those who were there.',
  fix: 'Finish it with what is known, or delete it; open questions can stand in it as such.',
  *check({ postmortems, severities }, { now }) {
    for (const { value, at } of postmortems.values()) {
      const { status, severity } = value;
      // Where the severity sets a time, that is the one that counts.
      const isTimed = severities.get(severity ?? '')?.value.postmortemWithinMinutes !== undefined;
      const end = endOf(value);
      if (isTimed || !end || status === undefined || status === 'published') continue;
      const days = mostDays[status];
      if (Temporal.Instant.compare(now, end.add({ hours: days * 24 })) <= 0) continue;
      yield {
        message: `Unexpected status \`${status}\` more than ${days} days after the incident, expected \`${next[status]}\``,
        at: at('status'),
      };
    }
  },
};

const mostDays = { draft: 14, review: 30 } as const;
const next = { draft: 'review', review: 'published' } as const;
