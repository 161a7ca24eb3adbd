import { Temporal } from 'temporal-polyfill';
import type { PersonFile } from './file-types.ts';

/** Somebody who can be on call, or who answers for something. */
export type Person = {
  readonly name: string;
  readonly email: string;
  readonly timeZone: string;
  /** The account name on GitHub. */
  readonly github: string | undefined;
  readonly country: string | undefined;
  readonly region: string | undefined;
  /** Created in PagerDuty by Watchbill; otherwise looked up there by email. */
  readonly managed: boolean;
  /** Whether the person has a PagerDuty account and so can be on call. */
  readonly pagerduty: boolean;
  readonly away: readonly Away[];
};

/** Days off, both ends included. */
export type Away = { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate };

export const understandPerson = (file: PersonFile): Person => ({
  name: file.name,
  email: file.email,
  timeZone: file.time_zone,
  github: file.github,
  country: file.country,
  region: file.region,
  managed: file.managed ?? false,
  pagerduty: file.pagerduty ?? true,
  away: (file.away ?? []).map(({ from, to }) => ({
    from: Temporal.PlainDate.from(from),
    to: Temporal.PlainDate.from(to),
  })),
});
