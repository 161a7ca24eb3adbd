import type { Temporal } from 'temporal-polyfill';
import type { GuardLimits } from '../../../model/guard-limits.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Names } from '../names.ts';
import type { Plan, ResourceChange } from '../plan.ts';

/** What the rules of `guard` look at. */
export type Guarded = {
  readonly plans: readonly Plan[];
  /** Of all plans. */
  readonly changes: readonly ResourceChange[];
  readonly repo: OpsRepo;
  readonly limits: GuardLimits;
  readonly names: Names;
  readonly now: Temporal.Instant;
};

/** Why a plan may not be applied. */
export type Problem = {
  /** The resource; undefined where it is about the whole plan. */
  readonly address: string | undefined;
  /** Our file that decides it. */
  readonly file: string;
  readonly message: string;
  /** The way out. */
  readonly hint: string;
};

export type Rule = {
  /** A sentence that holds: `guard/removes-few`. */
  readonly id: string;
  readonly summary: string;
  check(guarded: Guarded): Iterable<Problem>;
};
