import type { Request, Route } from '../../http/types.ts';
import { endpoint } from '../endpoint.ts';
import { repositoryOf, requireOrganization, userOf } from '../find.ts';
import { page } from '../pagination.ts';
import { permissionJson, repositoryJson, userJson } from '../present.ts';
import { noContent, notFound, ok } from '../reply.ts';
import { api, type Site } from '../site.ts';
import { type Permission, permissions, type Repository, type User } from '../state.ts';
import { permissionOf } from '../team-tree.ts';

/** Repositories as they are: read, with who may do what in them and what files they hold. */
export const repositoryRoutes = (site: Site): Route[] => [
  endpoint('GET', '/orgs/{org}/repos', request => {
    requireOrganization(site, request);
    return page(
      request,
      [...site.state.repositories.values()].map(repository => repositoryJson(site, repository)),
    );
  }),
  endpoint('GET', '/repos/{owner}/{repo}', request => ok(repositoryJson(site, repositoryOf(site, request)))),
  endpoint('GET', '/repos/{owner}/{repo}/contents/{path*}', request => fileOf(site, request)),
  ...collaboratorRoutes(site),
];

const collaboratorRoutes = (site: Site): Route[] => [
  endpoint('GET', '/repos/{owner}/{repo}/collaborators', request => {
    const repository = repositoryOf(site, request);
    const all = (request.query.get('affiliation') ?? 'all') === 'all';
    const people = all ? [...site.state.members.values()].filter(({ state }) => state === 'active') : [];
    return page(
      request,
      people.map(({ user }) => ({ ...userJson(site, user), ...permissionJson(permissionAt(site, repository, user)) })),
    );
  }),
  endpoint('GET', '/repos/{owner}/{repo}/collaborators/{username}', request => {
    repositoryOf(site, request);
    if (!isMember(site, userOf(site, request))) throw notFound();
    return noContent;
  }),
  endpoint('GET', '/repos/{owner}/{repo}/collaborators/{username}/permission', request => {
    const repository = repositoryOf(site, request);
    const user = userOf(site, request);
    const { permissions: flags, role_name } = permissionJson(permissionAt(site, repository, user));
    if (!isMember(site, user)) return ok({ permission: 'none', role_name: '', user: userJson(site, user) });
    return ok({ permission: legacy(role_name), role_name, user: { ...userJson(site, user), permissions: flags } });
  }),
];

const isMember = ({ state }: Site, { login }: User): boolean =>
  state.members.get(login.toLowerCase())?.state === 'active';

/** Owners may do all, every member may read, and teams add what they were given. */
function permissionAt({ state }: Site, { name }: Repository, user: User): Permission {
  const login = user.login.toLowerCase();
  if (state.members.get(login)?.role === 'admin') return 'admin';
  const theirs = [...state.teams.values()].filter(({ members }) => members.has(login));
  const given = theirs.map(team => permissionOf(state, team, name));
  return permissions.findLast(permission => given.includes(permission)) ?? 'pull';
}

/** Before roles there were three permissions, and this endpoint still speaks of them. */
const legacy = (role: string): string => (role === 'maintain' ? 'write' : role === 'triage' ? 'read' : role);

function fileOf(site: Site, request: Request) {
  const repository = repositoryOf(site, request);
  const path = request.params.path ?? '';
  const text = repository.files.get(path);
  if (text === undefined) throw notFound();
  return ok({
    type: 'file',
    encoding: 'base64',
    size: Buffer.byteLength(text),
    name: path.replace(/^.*\//, ''),
    path,
    content: Buffer.from(text).toString('base64'),
    url: api(site, `/repos/${site.state.organization.login}/${repository.name}/contents/${path}`),
  });
}
