import { formatReference } from '../../../../model/reference.ts';
import type { Rule } from '../../rule.ts';

/** Escalating is asking somebody else. */
export const ruleAddsSomeone: Rule = {
  id: 'catalog/rule-adds-someone',
  summary: 'An escalation rule notifies somebody whom the rule before it does not.',
  level: 'warning',
  why: 'The step only pages those again who have not answered, and delays help.',
  fix: 'Add another target, or leave the rule out: `repeat` starts the rules over anyway.',
  *check({ escalationPolicies }) {
    for (const { value, at } of escalationPolicies.values()) {
      for (const [index, { targets }] of value.rules.entries()) {
        const before = new Set(value.rules[index - 1]?.targets.map(formatReference));
        if (index === 0 || !targets.every(target => before.has(formatReference(target)))) continue;
        yield {
          message: 'Unexpected rule that notifies nobody new, expected a target that the rule before it lacks',
          at: at('rules', index, 'targets'),
          hint: 'add somebody, or leave it out: `repeat` notifies them again',
          related: { message: 'the rule before it', at: at('rules', index - 1, 'targets') },
        };
      }
    }
  },
};
