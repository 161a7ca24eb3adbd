import type { Target } from '../../../../model/escalation-policy.ts';
import type { OpsRepo } from '../../../../model/ops-repo.ts';
import type { Rule } from '../../rule.ts';

/** A policy of which every step leads nowhere looks like any other until it is needed. */
export const policyReachesAPerson: Rule = {
  id: 'catalog/policy-reaches-a-person',
  summary: 'An escalation policy reaches at least one person.',
  level: 'error',
  why: 'Its incidents page nobody: whoever stands on a shadow schedule only listens in.',
  fix: 'Add a person, or a schedule that is not a shadow.',
  *check(repo) {
    for (const { id, value, atKey } of repo.escalationPolicies.values()) {
      if (value.rules.some(({ targets }) => targets.some(target => mayReachSomebody(repo, target)))) continue;
      yield {
        message: `Missing person for escalation policy \`${id}\`, expected a target that pages somebody`,
        at: atKey('rules'),
        hint: 'add a person, or a schedule without `shadow: true`',
      };
    }
  },
};

/** What is not known may reach somebody; that somebody has no account is told where they are named. */
const mayReachSomebody = ({ schedules }: OpsRepo, { kind, id }: Target): boolean =>
  kind === 'people' || !schedules.get(id)?.value.shadow;
