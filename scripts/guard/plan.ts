import type { Json } from './json-value.ts';

/** What happens to a resource; `forget` leaves it alone in PagerDuty or GitHub, and out of the state. */
export type Action = 'create' | 'update' | 'delete' | 'replace' | 'forget' | 'none';

/** A resource as Terraform knows it, at one moment. */
export type Resource = {
  readonly address: string;
  readonly type: string;
  readonly name: string;
  readonly isLookup: boolean;
  readonly values: Json;
};

/** What a plan does to one resource. Values have Terraform's own shapes. */
export type ResourceChange = {
  readonly address: string;
  /** The address that it had in the state; undefined unless it is moved. */
  readonly previousAddress: string | undefined;
  readonly type: string;
  readonly name: string;
  readonly action: Action;
  /** What a replacement that broke off has left over; the resource itself stays. */
  readonly isLeftOver: boolean;
  readonly before: Json;
  readonly after: Json;
  /** `true` where a value is known only after the plan was applied; otherwise of the shape of `after`. */
  readonly unknown: Json;
  /** `true` where a value is a secret, before and after. */
  readonly secret: readonly [Json, Json];
  /** The attributes that can't be changed in place: `layer[0].start`. */
  readonly forcedBy: readonly string[];
  /** Terraform's word for why, e.g. `replace_because_tainted`. */
  readonly reason: string | undefined;
  /** What the configuration says about each attribute; undefined when that isn't known. */
  readonly expressions: Json | undefined;
};

/** What is told of a Terraform plan by `terraform show -json`. */
export type Plan = {
  readonly file: string;
  /** In the order of their addresses, without lookups. */
  readonly changes: readonly ResourceChange[];
  /** What there was before, lookups included. */
  readonly prior: readonly Resource[];
  readonly planned: readonly Resource[];
  /** False for a plan of a part only (`-target`). */
  readonly isComplete: boolean;
};
