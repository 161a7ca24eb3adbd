import { Temporal } from 'temporal-polyfill';
import type { OrganizationFile } from './file-types.ts';

/** What `guard` lets a Terraform plan do. */
export type GuardLimits = {
  /** The share of one sort of resource that one plan may remove, in percent. */
  readonly maxRemovals: number;
  /** How many of one sort may go whatever share they are: in a small company one is a large share. */
  readonly alwaysAllowedRemovals: number;
  /** People who keep their rights to administer, whatever a plan says. */
  readonly requiredAdmins: readonly string[];
  readonly freezes: readonly Freeze[];
  /** The zone of the times in `freezes`. */
  readonly timeZone: string;
};

/** A time in which nothing is deployed; the end is the first moment after it. */
export type Freeze = {
  readonly from: Temporal.PlainDateTime;
  readonly to: Temporal.PlainDateTime;
  readonly reason: string;
};

export const understandGuardLimits = ({ guard, github }: OrganizationFile): GuardLimits => ({
  maxRemovals: guard?.max_removals ?? 25,
  alwaysAllowedRemovals: guard?.always_allowed_removals ?? 3,
  requiredAdmins: guard?.required_admins ?? github?.owners ?? [],
  freezes: (guard?.freezes ?? []).map(({ from, to, reason }) => ({
    from: Temporal.PlainDateTime.from(from),
    to: Temporal.PlainDateTime.from(to),
    reason,
  })),
  timeZone: guard?.time_zone ?? 'Etc/UTC',
});
