import type { TeamRepositoryConfig } from '@cdktf/provider-github/lib/team-repository/index.js';
import type { RepositoryPermission } from '../../model/team.ts';

/** What a team, by its id or its slug, may do in a repository. */
export const teamRepositoryConfig = (
  teamId: string,
  repository: string,
  permission: RepositoryPermission,
): TeamRepositoryConfig => ({ teamId, repository, permission });
