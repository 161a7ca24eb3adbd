import { folderOf } from '../../model/id-parts.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Urgency } from '../../model/severity.ts';
import { mostCommon } from './most-common.ts';

/** Stand where the catalog has nothing to name yet: `check` says that they don't exist, and where to add them. */
export const nobody = { person: 'someone', team: 'some-team', service: 'some-service', severity: 'SEV-1' } as const;

/** The team that most likely answers for a new thing, and whether that is more than a guess. */
type Choice = { readonly owner: string; readonly sure: boolean };

/** Its service's team, else the one that the id begins with, else the first, of which one with a policy comes first. */
export function chooseOwner({ services, teams, escalationPolicies }: OpsRepo, id: string): Choice {
  const known = Array.from(teams.keys());
  const named =
    services.get(folderOf(id))?.value.owner ??
    known.filter(team => beginsWith(id, team)).toSorted((a, b) => b.length - a.length)[0];
  if (named !== undefined) return { owner: named, sure: true };
  const ready = known.find(team => Array.from(escalationPolicies.values()).some(({ value }) => value.owner === team));
  return { owner: ready ?? known[0] ?? nobody.team, sure: known.length === 1 };
}

/** `payments-primary` and `payments/primary` begin with `payments`. */
export const beginsWith = (id: string, word: string): boolean =>
  id === word || id.startsWith(`${word}-`) || id.startsWith(`${word}/`);

/** Those of some people whom PagerDuty can reach. */
export const reachable = ({ people }: OpsRepo, ids: readonly string[]): string[] =>
  ids.filter(id => people.get(id)?.value.pagerduty);

/** The members of a team, as far as they are in the catalog. */
export const membersOf = ({ teams, people }: OpsRepo, team: string): string[] =>
  (teams.get(team)?.value.members ?? []).filter(id => people.has(id));

/** The schedules of a team that count as cover, primary ones first. */
export const schedulesOf = ({ schedules }: OpsRepo, team: string): string[] =>
  Array.from(schedules.values())
    .filter(({ value }) => value.owner === team && !value.shadow)
    .map(({ id }) => id)
    .toSorted((a, b) => Number(b.includes('primary')) - Number(a.includes('primary')));

/** The escalation policy of a team: the one named like it, else the one that most of its services have. */
export function policyOf({ escalationPolicies, services }: OpsRepo, team: string): string | undefined {
  const owned = Array.from(escalationPolicies.values())
    .filter(({ value }) => value.owner === team)
    .map(({ id }) => id);
  const used = Array.from(services.values())
    .filter(({ value }) => value.owner === team)
    .flatMap(({ value }) => value.escalationPolicy ?? [])
    .filter(id => owned.includes(id));
  return owned.find(id => id === team) ?? mostCommon(used) ?? owned[0];
}

/** The severities of one urgency, gravest first. */
export const severitiesOf = ({ severities }: OpsRepo, urgency: Urgency): string[] =>
  Array.from(severities.values())
    .filter(({ value }) => value.urgency === urgency)
    .map(({ id }) => id);
