import { error, type IntegrityCheck } from './integrity.ts';

/** PagerDuty waits a minute at least before it goes on to the next rule. */
export const escalationLimits: IntegrityCheck = function* ({ repo: { escalationPolicies } }) {
  for (const { value, at } of escalationPolicies.values()) {
    for (const [index, { escalateAfterMinutes }] of value.rules.entries()) {
      if (escalateAfterMinutes >= 1) continue;
      yield error('limit', 'Unexpected delay, expected at least one minute', at('rules', index, 'escalate_after'));
    }
  }
};
