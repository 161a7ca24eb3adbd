import type { EscalationPolicyConfig } from '@cdktf/provider-pagerduty/lib/escalation-policy/index.js';
import type { EscalationPolicy, Target } from '../../model/escalation-policy.ts';
import type { TerraformIdOf } from '../terraform/declare-each.ts';
import { literal } from '../terraform/literal.ts';
import { type Owner, ownedBy } from './owner.ts';

/** Finds the Terraform ids of what a rule can notify. */
export type TargetIds = Readonly<Record<Target['kind'], TerraformIdOf>>;

const referenceTypes = { people: 'user_reference', schedules: 'schedule_reference' } as const;

/** Our words into PagerDuty's, which calls repeating a loop. */
export const escalationPolicyConfig = (
  policy: EscalationPolicy,
  owner: Owner,
  ids: TargetIds,
  { mayTakeTurns }: { readonly mayTakeTurns: boolean },
): EscalationPolicyConfig => ({
  name: literal(policy.name),
  description: ownedBy(owner),
  numLoops: policy.repeat,
  teams: [owner.id],
  rule: policy.rules.map(({ targets, escalateAfterMinutes, roundRobin }) => ({
    escalationDelayInMinutes: escalateAfterMinutes,
    target: targets.map(({ kind, id }) => ({ type: referenceTypes[kind], id: ids[kind](id) })),
    // Even the default is refused by accounts whose plan does not have it.
    ...(roundRobin && mayTakeTurns ? { escalationRuleAssignmentStrategy: { type: 'round_robin' } } : {}),
  })),
  lifecycle: { createBeforeDestroy: true },
});
