import type { Rule } from '../../rule.ts';

const leastCriticalTier = 1;

/** Everybody sleeps through a page once. */
export const criticalServiceHasTwoRules: Rule = {
  id: 'catalog/critical-service-has-two-rules',
  summary: 'A service of tier 0 or 1 has an escalation policy with two rules or more.',
  level: 'warning',
  why: 'When whoever is on call does not answer, nobody else hears of the outage.',
  fix: 'Add a rule with somebody else, such as a secondary schedule or the manager.',
  *check({ services, escalationPolicies }) {
    for (const { id, value, at } of services.values()) {
      const policy = escalationPolicies.get(value.escalationPolicy ?? '');
      if (!policy || value.tier > leastCriticalTier) continue;
      if (policy.value.rules.length > 1) continue;
      yield {
        message: `Missing second escalation rule for tier ${value.tier} service \`${id}\`, expected 2 or more`,
        at: at('escalation_policy'),
        hint: `add a rule with somebody else to \`${policy.id}\``,
        related: { message: 'the only rule', at: policy.at('rules', 0) },
      };
    }
  },
};
