import { Temporal } from 'temporal-polyfill';
import { deployedPeople, onCallIds } from '../../model/deployed-people.ts';
import type { Entry } from '../../model/entry.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Person } from '../../model/person.ts';

/** Whom the deployment and `overrides push` look up in PagerDuty; not those whose accounts Watchbill creates. */
export const lookedUpPeople = (repo: OpsRepo, now: Temporal.Instant): Entry<Person>[] =>
  lookedUp(repo, [...deployedPeople(repo, now).map(({ id }) => id), ...overriding(repo, now)]);

/** Those of them who are on a schedule or a target. */
export const lookedUpOnCall = (repo: OpsRepo, now: Temporal.Instant): Entry<Person>[] =>
  lookedUp(repo, [...onCallIds(repo, now), ...overriding(repo, now)]);

function lookedUp({ people }: OpsRepo, ids: readonly string[]): Entry<Person>[] {
  const wanted = new Set(ids);
  return Array.from(people.values()).filter(({ id, value }) => value.pagerduty && !value.managed && wanted.has(id));
}

/** Whom overrides put on call from now on. */
const overriding = ({ schedules }: OpsRepo, now: Temporal.Instant): string[] =>
  Array.from(schedules.values()).flatMap(({ value: { overrides, timeZone } }) =>
    overrides
      .filter(({ to }) => Temporal.Instant.compare(now, to.toZonedDateTime(timeZone).toInstant()) <= 0)
      .map(({ person }) => person),
  );
