import { Temporal } from 'temporal-polyfill';
import type { Entry } from '../../model/entry.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Person } from '../../model/person.ts';
import type { Layer, Schedule } from '../../model/schedule.ts';

/**
 * Whom the deployment and `overrides push` look up in PagerDuty: those whom something that counts refers to, but for
 * those whose accounts Watchbill creates.
 */
export function lookedUpPeople(repo: OpsRepo, now: Temporal.Instant): Entry<Person>[] {
  const referred = onCallIds(repo, now);
  for (const { value } of repo.teams.values()) for (const id of [...value.members, value.manager]) referred.add(id);
  return lookedUp(repo, referred);
}

/** Those of them who are on a schedule or a target. */
export const lookedUpOnCall = (repo: OpsRepo, now: Temporal.Instant): Entry<Person>[] =>
  lookedUp(repo, onCallIds(repo, now));

const lookedUp = ({ people }: OpsRepo, ids: ReadonlySet<string>): Entry<Person>[] =>
  Array.from(people.values()).filter(({ id, value }) => value.pagerduty && !value.managed && ids.has(id));

function onCallIds({ schedules, escalationPolicies }: OpsRepo, now: Temporal.Instant): Set<string> {
  const ids = new Set<string>();
  for (const { value } of schedules.values()) {
    for (const { people } of layersThatCount(value, now)) for (const id of people) ids.add(id);
    for (const { person, to } of value.overrides) if (isAhead(to, value.timeZone, now)) ids.add(person);
  }
  for (const { value } of escalationPolicies.values())
    for (const { targets } of value.rules) for (const { kind, id } of targets) if (kind === 'people') ids.add(id);
  return ids;
}

/** Layers that have ended are deployed only where all have. */
function layersThatCount({ layers, timeZone }: Schedule, now: Temporal.Instant): readonly Layer[] {
  const live = layers.filter(
    ({ end, handoff }) =>
      end === undefined || isAhead(end.toPlainDateTime().add({ minutes: handoff.time }), timeZone, now),
  );
  return live.length > 0 ? live : layers;
}

const isAhead = (time: Temporal.PlainDateTime, timeZone: string, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(now, time.toZonedDateTime(timeZone).toInstant()) <= 0;
