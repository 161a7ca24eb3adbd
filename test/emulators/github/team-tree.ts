import type { State, Team, TeamRole } from './state.ts';
import { type Permission, permissions } from './state.ts';

/** A team's slug: its name in lower case, with a hyphen for whatever is neither letter, digit nor underscore. */
export const slugOf = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9_]+/g, '-')
    .replaceAll(/^-+|-+$/g, '');

export const childrenOf = ({ teams }: State, { id }: Team): Team[] =>
  [...teams.values()].filter(one => one.parent === id);

/** The team itself and those below it. */
export const withDescendants = (state: State, team: Team): Team[] => [
  team,
  ...childrenOf(state, team).flatMap(child => withDescendants(state, child)),
];

/** The team itself and those above it. */
export function withAncestors(state: State, team: Team): Team[] {
  const parent = team.parent === undefined ? undefined : state.teams.get(team.parent);
  return parent ? [team, ...withAncestors(state, parent)] : [team];
}

/** Owners of the organization are maintainers of every team that they are in, whatever was asked for. */
export function roleIn({ members }: State, team: Team, login: string): TeamRole | undefined {
  const role = team.members.get(login.toLowerCase());
  return role && members.get(login.toLowerCase())?.role === 'admin' ? 'maintainer' : role;
}

/** Those who accepted the invitation; `pending` ones are in no list of members. */
export const activeMembers = ({ members }: State, team: Team): string[] =>
  [...team.members.keys()].filter(login => members.get(login)?.state === 'active');

/** A team has what it was given and what the teams above it were given, whichever is more. */
export function permissionOf(state: State, team: Team, repository: string): Permission | undefined {
  const given = withAncestors(state, team).map(one => one.repositories.get(repository.toLowerCase()));
  return permissions.findLast(permission => given.includes(permission));
}
