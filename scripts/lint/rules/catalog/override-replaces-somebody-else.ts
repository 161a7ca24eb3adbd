import type { Rule } from '../../rule.ts';

/** Whoever swapped with somebody and named the wrong one keeps the shift that they believe to have given away. */
export const overrideReplacesSomebodyElse: Rule = {
  id: 'catalog/override-replaces-somebody-else',
  summary: 'An override replaces somebody else than the person whom it puts on call.',
  level: 'warning',
  why: 'It changes nothing, so that the swap which was meant does not take place.',
  fix: 'Name in `person` who takes over, and in `replaces` who is relieved.',
  *check({ schedules, people }) {
    for (const { value, at } of schedules.values()) {
      for (const [index, { person, replaces }] of value.overrides.entries()) {
        if (replaces !== person || !people.has(person)) continue;
        yield {
          message: `Unexpected \`${replaces}\`, expected somebody else than who takes over`,
          at: at('overrides', index, 'replaces'),
          related: { message: 'who takes over', at: at('overrides', index, 'person') },
        };
      }
    }
  },
};
