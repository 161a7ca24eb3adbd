import { type Json, object, text } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { inUse, invalid, noContent, notFound } from './answers.ts';
import { idOf, isTaken, nameProblem, refusal, unknownAmong } from './checks.ts';
import type { Team, User } from './entities.ts';
import { page } from './paging.ts';
import { identity, teamReference, userReference } from './reference.ts';
import { isAskedFor, type Refused, resourceRoutes } from './resource.ts';

/** Teams and who belongs to them. */
export function teamRoutes(account: Account): Route[] {
  const { teams, users } = account.state;
  const member = (request: Request, handle: (team: Team, user: User) => Reply): Reply => {
    const team = teams.get(request.params.id ?? '');
    const user = users.get(request.params.user_id ?? '');
    if (!team) return notFound('Team Not Found');
    return user ? handle(team, user) : notFound('User Not Found');
  };
  return [
    ...resourceRoutes<Team>({
      path: '/teams',
      one: 'team',
      many: 'teams',
      title: 'Team',
      items: teams,
      // The provider sends the bare team.
      write: (sent, before, request) =>
        writeTeam(account, 'team' in object(request.body) ? sent : object(request.body), before),
      show: team => showTeam(account, team),
      matches: (team, request) => isAskedFor(request, team.name),
      keep: team => {
        const use = useOfTeam(account, team.id);
        return use ? inUse('Team cannot be deleted', `The team cannot be deleted as it has ${use}`) : undefined;
      },
    }),
    {
      method: 'GET',
      path: '/teams/{id}/members',
      handle: request => {
        const team = teams.get(request.params.id ?? '');
        if (!team) return notFound('Team Not Found');
        const members = [...team.members].map(([id, role]) => ({ user: userReference(account, id), role }));
        return page(request, 'members', members);
      },
    },
    { method: 'PUT', path: '/teams/{id}/users/{user_id}', handle: request => member(request, addMember(request)) },
    {
      method: 'DELETE',
      path: '/teams/{id}/users/{user_id}',
      handle: request => member(request, (team, user) => removeMember(account, team, user)),
    },
  ];
}

const memberRoles = ['observer', 'responder', 'manager'];

const addMember =
  ({ body }: Request) =>
  (team: Team, user: User): Reply => {
    const role = text(object(body).role, 'manager');
    if (!memberRoles.includes(role)) return invalid(`Role must be one of ${memberRoles.join(', ')}`);
    team.members.set(user.id, role);
    return noContent;
  };

function removeMember({ state }: Account, team: Team, user: User): Reply {
  if (!team.members.has(user.id)) return notFound('User is not a member of the team');
  const policy = [...state.escalationPolicies.values()].find(
    ({ teams, rules }) =>
      teams.includes(team.id) && rules.some(({ targets }) => targets.some(target => target.id === user.id)),
  );
  if (policy) return invalid('User cannot be removed as they belong to an escalation policy on this team');
  team.members.delete(user.id);
  return noContent;
}

function writeTeam({ state, ids }: Account, sent: Json, before: Team | undefined): Team | Refused {
  const team: Team = {
    id: before?.id ?? ids.resource(),
    name: text(sent.name, before?.name),
    description: text(sent.description, before?.description ?? '') || null,
    parent: 'parent' in sent ? idOf(sent.parent) : before?.parent,
    default_role: text(sent.default_role, before?.default_role ?? 'manager') || 'manager',
    members: before?.members ?? new Map(),
  };
  return (
    refusal(
      nameProblem(team.name, 100),
      isTaken(state.teams, team.name, before?.id) && 'Name has already been taken',
      (team.description?.length ?? 0) > 1024 && 'Description is too long (maximum is 1024 characters)',
      !['none', 'manager'].includes(team.default_role) && 'Default role must be one of none, manager',
      team.parent && unknownAmong([team.parent], state.teams, 'Team'),
    ) ?? team
  );
}

const showTeam = (account: Account, { id, name, description, parent, default_role }: Team): Json => ({
  ...identity('teams', 'team', id, name),
  name,
  description,
  default_role,
  parent: parent ? teamReference(account, parent) : null,
});

function useOfTeam({ state }: Account, id: string): string | undefined {
  if ([...state.teams.values()].some(team => team.parent === id)) return 'subteams';
  if ([...state.escalationPolicies.values()].some(({ teams }) => teams.includes(id))) return 'escalation policies';
  return [...state.schedules.values()].some(({ teams }) => teams.includes(id)) ? 'schedules' : undefined;
}
