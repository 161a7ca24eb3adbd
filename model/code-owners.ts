import type { Entry } from './entry.ts';
import type { OpsRepo } from './ops-repo.ts';
import type { GitHubOrganization } from './organization.ts';
import { byText } from './source/finding.ts';
import type { Team } from './team.ts';

/** Who reviews changes of some files. For GitHub the last rule that fits a file decides. */
export type CodeOwnersRule = {
  /** A file or folder from the root of the repository: `/runbooks/checkout/`. */
  readonly pattern: string;
  readonly teams: readonly Entry<Team>[];
  /** Owners of the organization, where there is no team or where one person alone could not be reviewed. */
  readonly people: readonly string[];
};

/** Who answers for which files of the repository, as the catalog says it. */
export function codeOwners(repo: OpsRepo, { owners }: GitHubOrganization): CodeOwnersRule[] {
  const logins = owners.flatMap(id => repo.people.get(id)?.value.github ?? []);
  const rule = (pattern: string, teamIds: readonly string[]): CodeOwnersRule => {
    const owning = teamIds.flatMap(id => repo.teams.get(id) ?? []);
    const reviewable = new Set(owning.flatMap(team => accountsOf(team, repo))).size > 1;
    return { pattern, teams: owning, people: reviewable ? [] : logins };
  };
  const teams = teamsByPerson(repo);
  const owned = [...repo.schedules.values(), ...repo.escalationPolicies.values(), ...repo.services.values()];
  return [
    rule('*', []),
    // A postmortem is everybody's who was there.
    { pattern: '/postmortems/', teams: [], people: [] },
    ...Array.from(repo.people.values(), ({ id, file }) => rule(`/${file}`, teams.get(id) ?? [])),
    ...Array.from(repo.teams.values(), ({ id, file }) => rule(`/${file}`, [id])),
    ...owned.map(({ file, value }) => rule(`/${file}`, [value.owner])),
    // A service's folder comes before those of services below it.
    ...Array.from(repo.services.values())
      .toSorted((a, b) => byText(a.id, b.id))
      .flatMap(({ id, value }) => [rule(`/alerts/${id}/`, [value.owner]), rule(`/runbooks/${id}/`, [value.owner])]),
  ];
}

/** Whether for every file there is somebody besides its author who can review it. */
export const isReviewable = (rules: readonly CodeOwnersRule[], repo: OpsRepo): boolean =>
  rules
    .filter(({ pattern }) => pattern !== '/postmortems/')
    .every(({ teams, people }) => new Set([...people, ...teams.flatMap(team => accountsOf(team, repo))]).size > 1);

/** The GitHub accounts of a team's people. */
const accountsOf = ({ value }: Entry<Team>, { people }: OpsRepo): string[] =>
  Array.from(new Set([...value.members, value.manager]), id => people.get(id)?.value.github).filter(
    login => login !== undefined,
  );

/** The ids of the teams that each person is in, as a member or as the manager. */
function teamsByPerson({ teams }: OpsRepo): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { id, value } of teams.values())
    for (const person of new Set([...value.members, value.manager]))
      found.set(person, [...(found.get(person) ?? []), id]);
  return found;
}
