import type { Temporal } from 'temporal-polyfill';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Organization } from '../../model/organization.ts';
import { type Estimate, estimate } from './estimate.ts';
import { namesIn } from './names.ts';
import { ownersIn } from './owners.ts';
import type { Plan } from './plan.ts';
import { guardRules } from './rules/index.ts';
import { isRemoval } from './rules/removes-few.ts';
import type { Guarded, Problem } from './rules/rule.ts';
import { changesByTeam, type TeamChanges } from './team-changes.ts';

/** A rule's problem, and the rule that has it. */
export type Refusal = Problem & { readonly rule: string };

/** What somebody lets through on purpose. */
export type Exceptions = {
  /** How many resources the plans may remove, whatever their share. */
  readonly removals: number | undefined;
  /** Why there is a change in a freeze. */
  readonly duringFreeze: string | undefined;
  /** Addresses of what others hold and may go. */
  readonly letGo: readonly string[];
};

/** Everything that `guard` has to say of some plans. */
export type GuardResult = {
  readonly plans: readonly string[];
  readonly teams: readonly TeamChanges[];
  /** Resources that stay as they are. */
  readonly untouched: number;
  readonly estimate: Estimate;
  readonly refusals: readonly Refusal[];
  /** What would have been refused, had nobody let it through. */
  readonly letThrough: readonly Refusal[];
  readonly exceptions: Exceptions;
  /** Plans of a part only: what they leave out isn't judged. */
  readonly partial: readonly string[];
};

type World = { readonly repo: OpsRepo; readonly organization: Organization; readonly now: Temporal.Instant };

/** Judges plans by the rules, and says what they would do. */
export function guardPlans(
  plans: readonly Plan[],
  { repo, organization, now }: World,
  exceptions: Exceptions,
): GuardResult {
  const changes = plans.flatMap(plan => plan.changes);
  const names = namesIn(plans, repo);
  const guarded: Guarded = { plans, changes, repo, limits: organization.guard, names, now };
  const problems = guardRules.flatMap(({ id, check }) => Array.from(check(guarded), found => ({ rule: id, ...found })));
  const removals = changes.filter(isRemoval).length;
  const isLetThrough = ({ rule, address }: Refusal): boolean =>
    (rule === 'guard/freeze' && exceptions.duringFreeze !== undefined) ||
    (rule === 'guard/removes-few' && removals <= (exceptions.removals ?? 0)) ||
    (rule === 'guard/keeps-what-others-hold' && exceptions.letGo.includes(address ?? ''));
  return {
    plans: plans.map(({ file }) => file),
    teams: changesByTeam(changes, { repo, names, ownerOf: ownersIn(plans, repo) }),
    untouched: changes.filter(({ action, previousAddress }) => action === 'none' && previousAddress === undefined)
      .length,
    estimate: estimate(plans),
    refusals: problems.filter(problem => !isLetThrough(problem)),
    letThrough: problems.filter(isLetThrough),
    exceptions,
    partial: plans.filter(({ isComplete }) => !isComplete).map(({ file }) => file),
  };
}
