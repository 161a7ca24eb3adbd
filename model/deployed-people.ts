import type { Temporal } from 'temporal-polyfill';
import type { Entry } from './entry.ts';
import { liveLayers } from './live-layers.ts';
import type { OpsRepo } from './ops-repo.ts';
import type { Person } from './person.ts';
import { teamPeople } from './team-people.ts';

/**
 * Whom PagerDuty has to know: people whose account is ours, and those whom something deployed refers to. One lookup
 * that finds nobody fails the whole plan, so nobody else is looked up.
 */
export function deployedPeople(repo: OpsRepo, now: Temporal.Instant): Entry<Person>[] {
  const referred = onCallIds(repo, now);
  for (const { value } of repo.teams.values())
    for (const { person } of teamPeople(value, repo.people)) referred.add(person.id);
  return Array.from(repo.people.values()).filter(
    ({ id, value }) => value.pagerduty && (value.managed || referred.has(id)),
  );
}

/** Those whom a layer that counts or a rule of a policy names. */
export function onCallIds({ schedules, escalationPolicies }: OpsRepo, now: Temporal.Instant): Set<string> {
  const ids = new Set<string>();
  for (const { value } of schedules.values())
    for (const layer of liveLayers(value, now)) for (const id of layer.people) ids.add(id);
  for (const { value } of escalationPolicies.values())
    for (const { targets } of value.rules) for (const { kind, id } of targets) if (kind === 'people') ids.add(id);
  return ids;
}
