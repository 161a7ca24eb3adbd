import type { Temporal } from 'temporal-polyfill';
import type { Entry } from '../../model/entry.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Person } from '../../model/person.ts';
import { teamPeople } from '../team-people.ts';
import { liveLayers } from './live-layers.ts';

/**
 * Whom PagerDuty has to know: people whose account is ours, and those whom something deployed refers to. One lookup
 * that finds nobody fails the whole plan, so nobody else is looked up.
 */
export function deployedPeople(repo: OpsRepo, now: Temporal.Instant): Entry<Person>[] {
  const referred = referredPeople(repo, now);
  return Array.from(repo.people.values()).filter(
    ({ id, value }) => value.pagerduty && (value.managed || referred.has(id)),
  );
}

function referredPeople({ people, teams, schedules, escalationPolicies }: OpsRepo, now: Temporal.Instant): Set<string> {
  const ids = new Set<string>();
  for (const { value } of teams.values()) for (const { person } of teamPeople(value, people)) ids.add(person.id);
  for (const { value } of schedules.values())
    for (const layer of liveLayers(value, now)) for (const id of layer.people) ids.add(id);
  for (const { value } of escalationPolicies.values())
    for (const { targets } of value.rules) for (const { kind, id } of targets) if (kind === 'people') ids.add(id);
  return ids;
}
