import type { Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { repositoryOf, teamOf } from '../find.ts';
import { page } from '../pagination.ts';
import { permissionJson, repositoryJson, teamSummary } from '../present.ts';
import { noContent, notFound, ok, unprocessable } from '../reply.ts';
import type { Site } from '../site.ts';
import { type Permission, permissions, type Repository, type Team } from '../state.ts';
import { permissionOf } from '../team-tree.ts';
import { teamEndpoint } from './teams.ts';

const readGrant = bodyReader({ optionalProperties: { permission: { type: 'string' } } });

/** What teams may do in repositories. */
export const teamRepositoryRoutes = (site: Site): Route[] => [
  ...teamEndpoint('GET', '/repos', request => {
    const team = teamOf(site, request);
    return page(
      request,
      [...site.state.repositories.values()].flatMap(repository => grantJson(site, team, repository) ?? []),
    );
  }),
  ...teamEndpoint('GET', '/repos/{owner}/{repo}', request => {
    const granted = grantJson(site, teamOf(site, request), repositoryOf(site, request));
    if (!granted) throw notFound();
    return wantsRepository(request) ? ok(granted) : noContent;
  }),
  ...teamEndpoint('PUT', '/repos/{owner}/{repo}', request => {
    const team = teamOf(site, request);
    const repository = repositoryOf(site, request);
    const { permission = 'pull' } = readGrant(request);
    if (!isPermission(permission)) throw unprocessable();
    team.repositories.set(repository.name.toLowerCase(), permission);
    return noContent;
  }),
  ...teamEndpoint('DELETE', '/repos/{owner}/{repo}', request => {
    teamOf(site, request).repositories.delete(repositoryOf(site, request).name.toLowerCase());
    return noContent;
  }),
  endpoint('GET', '/repos/{owner}/{repo}/teams', request => {
    const { name } = repositoryOf(site, request);
    const teams = [...site.state.teams.values()].flatMap(team => {
      const permission = permissionOf(site.state, team, name);
      return permission ? { ...teamSummary(site, team), permission } : [];
    });
    return page(request, teams);
  }),
];

const isPermission = (text: string): text is Permission => permissions.some(name => name === text);

/** Only a client that asks for the repository gets it; others learn from the status alone. */
const wantsRepository = ({ headers }: Request): boolean => `${headers.accept}`.includes('.repository+json');

function grantJson(site: Site, team: Team, repository: Repository) {
  const permission = permissionOf(site.state, team, repository.name);
  return permission && { ...repositoryJson(site, repository), ...permissionJson(permission) };
}
