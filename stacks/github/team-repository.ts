import { type RepositoryPermission, repositoryPermissions, type Team } from '../../model/team.ts';

/**
 * What a team may do where. Who owns code in a repository has to be able to write there, or GitHub takes no notice of
 * their name in CODEOWNERS.
 */
export function permissionsOf({ repositories }: Team, owns: string | undefined): [string, RepositoryPermission][] {
  const given = Object.entries(repositories);
  if (owns === undefined) return given;
  const enough = repositoryPermissions.indexOf(repositories[owns] ?? 'pull') >= repositoryPermissions.indexOf('push');
  return enough ? given : [...given.filter(([repository]) => repository !== owns), [owns, 'push']];
}
