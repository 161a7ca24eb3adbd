import type { Reply, Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { requireOrganization, userOf } from '../find.ts';
import { page } from '../pagination.ts';
import { organizationJson, userJson } from '../present.ts';
import { forbidden, noContent, notFound, ok } from '../reply.ts';
import { api, type Site } from '../site.ts';
import type { OrgMember } from '../state.ts';

/** The organization, who is in it, and people as such. */
export const organizationRoutes = (site: Site): Route[] => [
  endpoint('GET', '/orgs/{org}', request => {
    requireOrganization(site, request);
    return ok(fullOrganization(site));
  }),
  endpoint('GET', '/users/{username}', request => {
    const user = userOf(site, request);
    return ok({ ...userJson(site, user), name: null, company: null, blog: '', email: null, bio: null });
  }),
  endpoint('GET', '/users/{username}/gpg_keys', request => keysOf(site, request)),
  endpoint('GET', '/users/{username}/keys', request => keysOf(site, request)),
  ...memberRoutes(site),
  ...membershipRoutes(site),
];

/** Nobody here has keys, but one has to be somebody to have none. */
function keysOf(site: Site, request: Request): Reply {
  userOf(site, request);
  return page(request, []);
}

const fullOrganization = (site: Site) => ({
  ...organizationJson(site),
  plan: { name: site.state.plan, space: 0, private_repos: 0 },
  default_repository_permission: 'read',
  has_organization_projects: true,
  has_repository_projects: true,
  public_repos: [...site.state.repositories.values()].filter(repository => !repository.private).length,
  public_gists: 0,
  followers: 0,
  following: 0,
  created_at: site.state.organization.createdAt,
  updated_at: site.state.organization.createdAt,
  archived_at: null,
});

const memberRoutes = (site: Site): Route[] => [
  endpoint('GET', '/orgs/{org}/members', request => {
    requireOrganization(site, request);
    const role = request.query.get('role') ?? 'all';
    const members = [...site.state.members.values()].filter(
      member => member.state === 'active' && (role === 'all' || member.role === role),
    );
    return page(
      request,
      members.map(({ user }) => userJson(site, user)),
    );
  }),
  endpoint('GET', '/orgs/{org}/members/{username}', request => {
    requireOrganization(site, request);
    if (memberOf(site, request.params.username)?.state !== 'active') throw notFound();
    return noContent;
  }),
];

const readMembership = bodyReader({ optionalProperties: { role: { enum: ['admin', 'member'] } } });

const membershipRoutes = (site: Site): Route[] => [
  endpoint('GET', '/orgs/{org}/memberships/{username}', request => {
    requireOrganization(site, request);
    const member = memberOf(site, request.params.username);
    if (!member) throw notFound();
    return ok(membershipJson(site, member));
  }),
  endpoint('PUT', '/orgs/{org}/memberships/{username}', request => {
    requireOrganization(site, request);
    const { role = 'member' } = readMembership(request);
    const user = userOf(site, request);
    const member = memberOf(site, user.login) ?? { user, role, state: 'pending' };
    if (role === 'member') requireAnotherOwner(site, member);
    member.role = role;
    site.state.members.set(user.login.toLowerCase(), member);
    return ok(membershipJson(site, member));
  }),
  endpoint('DELETE', '/orgs/{org}/memberships/{username}', request => {
    requireOrganization(site, request);
    const member = memberOf(site, request.params.username);
    if (!member) throw notFound();
    requireAnotherOwner(site, member);
    const login = member.user.login.toLowerCase();
    site.state.members.delete(login);
    for (const team of site.state.teams.values()) team.members.delete(login);
    return noContent;
  }),
];

const memberOf = ({ state }: Site, login = ''): OrgMember | undefined => state.members.get(login.toLowerCase());

/** An organization without an owner could not be managed by anybody. */
function requireAnotherOwner({ state }: Site, member: OrgMember): void {
  const owners = [...state.members.values()].filter(({ role, state: stage }) => role === 'admin' && stage === 'active');
  if (owners.length === 1 && owners[0] === member) throw forbidden('Cannot remove the last owner of the organization.');
}

const membershipJson = (site: Site, { user, role, state }: OrgMember) => ({
  url: api(site, `/orgs/${site.state.organization.login}/memberships/${user.login}`),
  state,
  role,
  organization_url: api(site, `/orgs/${site.state.organization.login}`),
  organization: organizationJson(site),
  user: userJson(site, user),
});
