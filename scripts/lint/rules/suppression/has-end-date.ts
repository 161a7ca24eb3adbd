import { Temporal } from 'temporal-polyfill';
import { dayIn, dayOf } from '../../day.ts';
import type { Rule } from '../../rule.ts';

const mostDays = 90;

/** Suppressions that nobody has to renew live for ever. */
export const hasEndDate: Rule = {
  id: 'suppression/has-end-date',
  summary: `A suppression ends within ${mostDays} days.`,
  level: 'error',
  why: 'It outlives its reason, and hides what comes after.',
  fix: `Write the last day, at most ${mostDays} days ahead: \`until 2027-01-31\`.`,
  uses: ['suppressions'],
  mayBeSuppressed: false,
  *check(_, { suppressions, now }) {
    const today = dayOf(now);
    const last = today.add({ days: mostDays });
    for (const { until, at } of suppressions?.all ?? []) {
      const expected = `expected \`until ${last}\` at the latest`;
      const day = dayIn(until);
      if (until === '') yield { message: `Missing end, ${expected}`, at };
      else if (!day) yield { message: `Unexpected end \`${until}\`, expected a day such as \`${last}\``, at };
      else if (Temporal.PlainDate.compare(day, last) > 0)
        yield { message: `Unexpected end \`${until}\`, ${expected}`, at, key: `end ${until}` };
    }
  },
};
