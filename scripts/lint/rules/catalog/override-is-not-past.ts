import { Temporal } from 'temporal-polyfill';
import { instantsOf } from '../../instants.ts';
import type { Rule } from '../../rule.ts';

/** Old overrides hide those that still count. */
export const overrideIsNotPast: Rule = {
  id: 'catalog/override-is-not-past',
  summary: 'An override has not ended yet.',
  level: 'info',
  why: 'The list grows until nobody sees which overrides still count.',
  fix: 'Delete the override; Git remembers it.',
  *check({ schedules }, { now }) {
    for (const { value, at } of schedules.values()) {
      for (const [index, override] of value.overrides.entries()) {
        if (Temporal.Instant.compare(instantsOf(override, value.timeZone).to, now) >= 0) continue;
        const end = override.to.toString({ smallestUnit: 'minute' });
        yield {
          message: `Unexpected override that ended \`${end}\`, expected one that still counts`,
          at: at('overrides', index),
          hint: 'delete it',
        };
      }
    }
  },
};
