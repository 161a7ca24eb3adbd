import type { Request } from '../http/types.ts';
import { forbidden, notFound } from './reply.ts';
import type { Site } from './site.ts';
import type { Repository, Team, User } from './state.ts';

/** The organization that a path names by login or by id; any other is not found. */
export function requireOrganization({ state }: Site, { params }: Request): void {
  const { organization } = state;
  const byLogin = params.org ?? params.owner;
  if (byLogin !== undefined && byLogin.toLowerCase() !== organization.login.toLowerCase()) throw notFound();
  if (params.org_id !== undefined && params.org_id !== `${organization.id}`) throw notFound();
}

/** The team that a path names by slug or by id. */
export function teamOf(site: Site, request: Request): Team {
  requireOrganization(site, request);
  const { team_id: id, team_slug: slug } = request.params;
  const team = [...site.state.teams.values()].find(one =>
    id === undefined ? one.slug === slug?.toLowerCase() : `${one.id}` === id,
  );
  if (!team) throw notFound();
  return team;
}

/** The repository that a path names; one that was archived can only be read. */
export function repositoryOf(site: Site, request: Request): Repository {
  requireOrganization(site, request);
  const repository = site.state.repositories.get((request.params.repo ?? '').toLowerCase());
  if (!repository) throw notFound();
  if (repository.archived && request.method !== 'GET') throw forbidden('Repository was archived so is read-only.');
  return repository;
}

/** The user that a path names, member of the organization or not. */
export function userOf({ state }: Site, { params }: Request): User {
  const user = state.users.get((params.username ?? '').toLowerCase());
  if (!user) throw notFound();
  return user;
}

/** What the path's parameter names in a map by number. */
export function byNumber<T>(items: ReadonlyMap<number, T>, text: string | undefined): T {
  const item = items.get(Number(text));
  if (item === undefined) throw notFound();
  return item;
}
