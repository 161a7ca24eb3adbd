import type { Method, Reply, Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { requireOrganization, teamOf } from '../find.ts';
import { page } from '../pagination.ts';
import { teamJson, teamSummary } from '../present.ts';
import { created, noContent, ok, unprocessable } from '../reply.ts';
import { nextId, type Site } from '../site.ts';
import type { State, Team } from '../state.ts';
import { childrenOf, slugOf, withAncestors, withDescendants } from '../team-tree.ts';

const settings = {
  name: { type: 'string' },
  description: { type: 'string', nullable: true },
  privacy: { enum: ['closed', 'secret'] },
  notification_setting: { enum: ['notifications_disabled', 'notifications_enabled'] },
  permission: { enum: ['pull', 'push', 'admin'] },
  parent_team_id: { type: 'uint32', nullable: true },
} as const;

const readNewTeam = bodyReader({
  properties: { name: settings.name },
  optionalProperties: {
    description: settings.description,
    privacy: settings.privacy,
    notification_setting: settings.notification_setting,
    permission: settings.permission,
    parent_team_id: settings.parent_team_id,
    maintainers: { elements: { type: 'string' } },
    repo_names: { elements: { type: 'string' } },
  },
});
const readChange = bodyReader({ optionalProperties: settings });

/** One endpoint at the two addresses that a team has. */
export const teamEndpoint = (method: Method, rest: string, handle: (request: Request) => Reply): Route[] => [
  endpoint(method, `/orgs/{org}/teams/{team_slug}${rest}`, handle),
  endpoint(method, `/organizations/{org_id}/team/{team_id}${rest}`, handle),
];

/** Teams: made, read, changed and removed. */
export const teamRoutes = (site: Site): Route[] => [
  endpoint('GET', '/orgs/{org}/teams', request => {
    requireOrganization(site, request);
    return listOf(site, request, [...site.state.teams.values()]);
  }),
  endpoint('POST', '/orgs/{org}/teams', request => {
    requireOrganization(site, request);
    return created(teamJson(site, createTeam(site, request)));
  }),
  ...teamEndpoint('GET', '', request => ok(teamJson(site, teamOf(site, request)))),
  ...teamEndpoint('PATCH', '', request => ok(teamJson(site, changeTeam(site, request)))),
  ...teamEndpoint('DELETE', '', request => {
    for (const { id } of withDescendants(site.state, teamOf(site, request))) removeTeam(site.state, id);
    return noContent;
  }),
  ...teamEndpoint('GET', '/teams', request => listOf(site, request, childrenOf(site.state, teamOf(site, request)))),
];

/** Where the team was a reviewer or could bypass a ruleset, it is no longer. */
function removeTeam({ teams, repositories }: State, id: number): void {
  teams.delete(id);
  const other = (actor: { readonly type: string; readonly id: number | null }) =>
    actor.type !== 'Team' || actor.id !== id;
  for (const { environments, rulesets } of repositories.values()) {
    for (const environment of environments.values()) environment.reviewers = environment.reviewers.filter(other);
    for (const ruleset of rulesets.values()) ruleset.bypassActors = ruleset.bypassActors.filter(other);
  }
}

const listOf = (site: Site, request: Request, teams: readonly Team[]): Reply =>
  page(
    request,
    teams.map(team => teamSummary(site, team)),
  );

/** Whoever creates a team is not in it, since an app does; only the maintainers that are named. */
function createTeam(site: Site, request: Request): Team {
  const body = readNewTeam(request);
  const maintainers = (body.maintainers ?? []).map(login => login.toLowerCase());
  const strangers = maintainers.filter(login => site.state.members.get(login)?.state !== 'active');
  if (strangers.length > 0) throw refusal('maintainers', `Not members of the organization: ${strangers.join(', ')}`);
  const repositories = (body.repo_names ?? []).map(name => name.replace(/^.*\//, '').toLowerCase());
  const unknown = repositories.filter(name => !site.state.repositories.has(name));
  if (unknown.length > 0) throw refusal('repo_names', `No repositories: ${unknown.join(', ')}`);
  const team: Team = {
    id: nextId(site),
    name: body.name,
    slug: slugOf(body.name),
    description: body.description ?? null,
    privacy: body.privacy ?? (body.parent_team_id == null ? 'secret' : 'closed'),
    notifications: body.notification_setting ?? 'notifications_enabled',
    parent: body.parent_team_id ?? undefined,
    members: new Map(maintainers.map(login => [login, 'maintainer'])),
    repositories: new Map(repositories.map(name => [name, body.permission ?? 'pull'])),
    createdAt: site.now(),
    updatedAt: site.now(),
  };
  requirePossible(site, team);
  site.state.teams.set(team.id, team);
  return team;
}

function changeTeam(site: Site, request: Request): Team {
  const team = teamOf(site, request);
  const body = readChange(request);
  const changed: Team = {
    ...team,
    name: body.name ?? team.name,
    slug: slugOf(body.name ?? team.name),
    description: body.description === undefined ? team.description : body.description,
    privacy: body.privacy ?? team.privacy,
    notifications: body.notification_setting ?? team.notifications,
    parent: body.parent_team_id === undefined ? team.parent : (body.parent_team_id ?? undefined),
    updatedAt: site.now(),
  };
  requirePossible(site, changed);
  return Object.assign(team, changed);
}

function requirePossible({ state }: Site, team: Team): void {
  if (team.slug === '') throw refusal('name', 'Name can not be blank');
  const others = [...state.teams.values()].filter(({ id }) => id !== team.id);
  if (others.some(({ slug }) => slug === team.slug)) throw refusal('data', 'Name must be unique for this org');
  if (team.parent === undefined) {
    if (team.privacy === 'secret' && others.some(({ parent }) => parent === team.id)) throw secretRefusal();
    return;
  }
  const parent = state.teams.get(team.parent);
  if (!parent) throw refusal('parent_team_id', 'Parent team does not exist');
  if (team.privacy === 'secret' || parent.privacy === 'secret') throw secretRefusal();
  if (withAncestors(state, parent).some(({ id }) => id === team.id)) {
    throw refusal('parent_team_id', 'A team cannot be nested below itself');
  }
}

const secretRefusal = () => refusal('privacy', 'A secret team cannot be nested');

const refusal = (field: string, message: string) =>
  unprocessable({ resource: 'Team', code: 'unprocessable', field, message });
