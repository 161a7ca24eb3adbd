import { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../day.ts';
import type { Rule } from '../../rule.ts';

/** What is still to go is not gone: somebody relies on it until that day. */
export const retiredInThePast: Rule = {
  id: 'catalog/retired-in-the-past',
  summary: 'What is retired is gone since today or earlier.',
  level: 'info',
  why: 'The next deployment deletes it, whatever day is written here.',
  fix: 'Retire it on the day itself, or write the day on which it really went; today is the day in UTC.',
  *check({ retired }, { now }) {
    const today = dayOf(now);
    for (const { value, at } of retired.values()) {
      if (Temporal.PlainDate.compare(value.since, today) <= 0) continue;
      yield {
        message: `Unexpected day \`${value.since}\`, expected \`${today}\` or earlier`,
        at: at('since'),
        hint: 'the next deployment deletes it, not the one of that day',
      };
    }
  },
};
