import type { Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { teamOf, userOf } from '../find.ts';
import { page } from '../pagination.ts';
import { userJson } from '../present.ts';
import { noContent, notFound, ok } from '../reply.ts';
import { api, type Site } from '../site.ts';
import type { Team, User } from '../state.ts';
import { activeMembers, roleIn, withDescendants } from '../team-tree.ts';
import { teamEndpoint } from './teams.ts';

const readMembership = bodyReader({ optionalProperties: { role: { enum: ['maintainer', 'member'] } } });

/** Who is in a team, and in what role. */
export const teamMemberRoutes = (site: Site): Route[] => [
  ...teamEndpoint('GET', '/members', request => {
    const role = request.query.get('role') ?? 'all';
    const users = membersOf(site, teamOf(site, request), role);
    return page(
      request,
      users.map(user => userJson(site, user)),
    );
  }),
  ...teamEndpoint('GET', '/memberships/{username}', request => {
    const team = teamOf(site, request);
    const user = userOf(site, request);
    if (!team.members.has(user.login.toLowerCase())) throw notFound();
    return ok(membershipJson(site, team, user));
  }),
  ...teamEndpoint('PUT', '/memberships/{username}', request => {
    const team = teamOf(site, request);
    const { role = 'member' } = readMembership(request);
    const user = userOf(site, request);
    const login = user.login.toLowerCase();
    if (!site.state.members.has(login)) site.state.members.set(login, { user, role: 'member', state: 'pending' });
    team.members.set(login, role);
    return ok(membershipJson(site, team, user));
  }),
  ...teamEndpoint('DELETE', '/memberships/{username}', request => {
    if (!teamOf(site, request).members.delete(userOf(site, request).login.toLowerCase())) throw notFound();
    return noContent;
  }),
];

/** Members of the teams below are members too. */
function membersOf({ state }: Site, team: Team, asked: string): User[] {
  const logins = withDescendants(state, team).flatMap(one =>
    activeMembers(state, one).filter(login => asked === 'all' || roleIn(state, one, login) === asked),
  );
  return [...new Set(logins)].flatMap(login => state.users.get(login) ?? []);
}

const membershipJson = (site: Site, team: Team, { login }: User) => ({
  url: api(site, `/organizations/${site.state.organization.id}/team/${team.id}/memberships/${login}`),
  role: roleIn(site.state, team, login),
  state: site.state.members.get(login.toLowerCase())?.state ?? 'pending',
});
