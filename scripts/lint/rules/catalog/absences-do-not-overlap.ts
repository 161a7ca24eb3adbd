import { Temporal } from 'temporal-polyfill';
import type { Away } from '../../../../model/person.ts';
import type { Rule } from '../../rule.ts';

/** Nobody leaves twice before coming back: one of the dates is that of another month or year. */
export const absencesDoNotOverlap: Rule = {
  id: 'catalog/absences-do-not-overlap',
  summary: 'The absences of a person share no day.',
  level: 'warning',
  why: 'A date is wrong, and the roster is planned around days off that are others.',
  fix: 'Correct the dates, or write one absence instead of the two.',
  *check({ people }) {
    for (const { value, at } of people.values()) {
      for (const [index, away] of value.away.entries()) {
        const other = value.away.slice(0, index).findIndex(earlier => overlap(earlier, away));
        const earlier = value.away[other];
        if (earlier === undefined) continue;
        yield {
          message: `Unexpected absence from \`${away.from}\` to \`${away.to}\`, expected days that are not in another one`,
          at: at('away', index),
          related: { message: `from \`${earlier.from}\` to \`${earlier.to}\``, at: at('away', other) },
        };
      }
    }
  },
};

/** Both ends are days off. One that ends before it begins has none, and another finding tells of it. */
const overlap = (a: Away, b: Away): boolean =>
  hasDays(a) &&
  hasDays(b) &&
  Temporal.PlainDate.compare(a.from, b.to) <= 0 &&
  Temporal.PlainDate.compare(b.from, a.to) <= 0;

const hasDays = ({ from, to }: Away): boolean => Temporal.PlainDate.compare(from, to) <= 0;
