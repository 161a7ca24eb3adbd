import type { EscalationPolicyFile } from '../file-types.ts';
import { minutesPerWeek } from '../local-time.ts';
import { clip } from '../schema-words.ts';
import { error, type IntegrityCheck, written } from './integrity.ts';

/**
 * PagerDuty waits a minute at least before it goes on to the next rule. It names no upper limit; but to wait longer than
 * the week that a usual turn lasts is to page nobody, and most likely a wrong unit.
 */
export const escalationLimits: IntegrityCheck = function* ({ repo: { escalationPolicies }, parsed }) {
  const files = written<EscalationPolicyFile>(parsed, 'escalation-policy');
  for (const { id, value, at } of escalationPolicies.values()) {
    for (const [index, { escalateAfterMinutes }] of value.rules.entries()) {
      if (escalateAfterMinutes >= 1 && escalateAfterMinutes <= minutesPerWeek) continue;
      const text = clip(files.get(id)?.rules[index]?.escalate_after ?? '');
      const message = `Unexpected delay \`${text}\`, expected one minute to one week`;
      yield error('limit', message, at('rules', index, 'escalate_after'));
    }
  }
};
