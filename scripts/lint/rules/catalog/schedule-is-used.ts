import { formatReference } from '../../../../model/reference.ts';
import { contactsIn } from '../../contacts.ts';
import type { Rule } from '../../rule.ts';

/** People who take turns on a schedule that nothing uses believe that they are on call. */
export const scheduleIsUsed: Rule = {
  id: 'catalog/schedule-is-used',
  summary: 'A schedule is used by an escalation policy, a severity or a YAML runbook.',
  level: 'info',
  why: 'People plan their lives around turns in which nothing can page them.',
  fix: 'Make it a target of an escalation policy, or delete it and name it in `catalog/retired.yaml`.',
  needs: ['escalation-policy', 'severities', 'yaml-runbook'],
  *check(repo) {
    const policies = Array.from(repo.escalationPolicies.values());
    const targets = policies.flatMap(({ value }) => value.rules.flatMap(rule => rule.targets.map(formatReference)));
    const used = contactsIn(repo).union(new Set(targets));
    for (const { id, at } of repo.schedules.values()) {
      if (used.has(`schedules/${id}`)) continue;
      yield {
        message: `Unexpected schedule \`${id}\` that nothing uses, expected an escalation policy with it as a target`,
        at: at(),
        hint: 'add it to a policy, or retire it in catalog/retired.yaml',
      };
    }
  },
};
