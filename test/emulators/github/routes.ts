import type { Route } from '../http/types.ts';
import { graphqlRoute } from './graphql.ts';
import { autolinkRoutes } from './routes/autolinks.ts';
import { branchPolicyRoutes } from './routes/branch-policies.ts';
import { branchRoutes } from './routes/branches.ts';
import { commentRoutes } from './routes/comments.ts';
import { environmentRoutes } from './routes/environments.ts';
import { issueRoutes } from './routes/issues.ts';
import { labelRoutes } from './routes/labels.ts';
import { organizationRoutes } from './routes/organization.ts';
import { propertyRoutes } from './routes/properties.ts';
import { repositoryRoutes } from './routes/repositories.ts';
import { rulesetRoutes } from './routes/rulesets.ts';
import { teamMemberRoutes } from './routes/team-members.ts';
import { teamRepositoryRoutes } from './routes/team-repositories.ts';
import { teamRoutes } from './routes/teams.ts';
import type { Site } from './site.ts';

/** All that the emulator answers. */
export const routesOf = (site: Site): Route[] => [
  ...organizationRoutes(site),
  ...teamRoutes(site),
  ...teamMemberRoutes(site),
  ...teamRepositoryRoutes(site),
  ...repositoryRoutes(site),
  ...labelRoutes(site),
  ...rulesetRoutes(site),
  ...environmentRoutes(site),
  ...branchPolicyRoutes(site),
  ...branchRoutes(site),
  ...autolinkRoutes(site),
  ...propertyRoutes(site),
  ...issueRoutes(site),
  ...commentRoutes(site),
  graphqlRoute(site),
];
