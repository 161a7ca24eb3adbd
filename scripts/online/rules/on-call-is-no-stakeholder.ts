import type { PagerDutyRule } from '../online-rule.ts';
import { lookedUpOnCall } from '../people-in-pagerduty.ts';

/** Roles that PagerDuty lets look on only. */
const stakeholders: ReadonlySet<string> = new Set(['read_only_user', 'read_only_limited_user']);

/** PagerDuty's API refuses stakeholders on schedules and policies (provider issue #759). */
export const onCallIsNoStakeholder: PagerDutyRule = {
  id: 'online/on-call-is-no-stakeholder',
  service: 'pagerduty',
  summary: 'Nobody on a schedule or an escalation policy is a stakeholder in PagerDuty.',
  level: 'error',
  why: 'PagerDuty refuses the schedule or policy, in the middle of an apply.',
  fix: 'Give the person a role in PagerDuty that can be on call, or take them off.',
  async check(repo, ask, { now }) {
    const people = lookedUpOnCall(repo, now);
    if (people.length === 0) return [];
    const roles = new Map((await ask.users()).map(({ email, role }) => [email.toLowerCase(), role]));
    return people.flatMap(({ id, value: { email }, at }) => {
      const role = roles.get(email.toLowerCase()) ?? '';
      if (!stakeholders.has(role)) return [];
      return [
        {
          message: `Unexpected stakeholder \`${id}\` on call, expected a role that can be`,
          at: at('email'),
          hint: `PagerDuty says \`${role}\``,
        },
      ];
    });
  },
};
