import type { JTDDataType } from 'ajv/dist/jtd.js';
import type { Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { environmentJson } from '../environment-json.ts';
import { repositoryOf } from '../find.ts';
import { page } from '../pagination.ts';
import { noContent, notFound, ok, unprocessable } from '../reply.ts';
import { nextId, type Site } from '../site.ts';
import type { Environment, Repository } from '../state.ts';

const form = {
  optionalProperties: {
    wait_timer: { type: 'uint32' },
    prevent_self_review: { type: 'boolean' },
    can_admins_bypass: { type: 'boolean' },
    reviewers: {
      elements: { properties: { type: { enum: ['Team', 'User'] }, id: { type: 'uint32' } } },
      nullable: true,
    },
    deployment_branch_policy: {
      properties: { protected_branches: { type: 'boolean' }, custom_branch_policies: { type: 'boolean' } },
      nullable: true,
    },
  },
} as const;
type Body = JTDDataType<typeof form>;
const readEnvironment = bodyReader(form);

/** The deployment environments of a repository. */
export const environmentRoutes = (site: Site): Route[] => [
  endpoint('GET', '/repos/{owner}/{repo}/environments', request => {
    const repository = repositoryOf(site, request);
    const all = [...repository.environments.values()].map(environment =>
      environmentJson(site, repository, environment),
    );
    return page(request, all, environments => ({ total_count: all.length, environments }));
  }),
  endpoint('GET', '/repos/{owner}/{repo}/environments/{environment}', request => {
    const repository = repositoryOf(site, request);
    return ok(environmentJson(site, repository, environmentOf(repository, request)));
  }),
  endpoint('PUT', '/repos/{owner}/{repo}/environments/{environment}', request => {
    const repository = repositoryOf(site, request);
    return ok(environmentJson(site, repository, putEnvironment(site, repository, request)));
  }),
  endpoint('DELETE', '/repos/{owner}/{repo}/environments/{environment}', request => {
    const repository = repositoryOf(site, request);
    repository.environments.delete(environmentOf(repository, request).name.toLowerCase());
    return noContent;
  }),
];

/** The environment that a path names. */
export function environmentOf({ environments }: Repository, { params }: Request): Environment {
  const environment = environments.get((params.environment ?? '').toLowerCase());
  if (!environment) throw notFound();
  return environment;
}

/** What the request does not name goes back to nothing. */
function putEnvironment(site: Site, repository: Repository, request: Request): Environment {
  const body = readEnvironment(request);
  requirePossible(site, repository, body);
  const key = (request.params.environment ?? '').toLowerCase();
  const old = repository.environments.get(key);
  const branches = branchesOf(body);
  const environment: Environment = {
    id: old?.id ?? nextId(site),
    name: old?.name ?? request.params.environment ?? '',
    waitMinutes: body.wait_timer ?? 0,
    reviewers: body.reviewers ?? [],
    preventSelfReview: body.prevent_self_review ?? false,
    adminsBypass: body.can_admins_bypass ?? true,
    branches,
    policies: branches === 'custom' && old ? old.policies : new Map(),
    createdAt: old?.createdAt ?? site.now(),
    updatedAt: site.now(),
  };
  repository.environments.set(key, environment);
  return environment;
}

const branchesOf = ({ deployment_branch_policy: policy }: Body): Environment['branches'] =>
  !policy ? 'all' : policy.custom_branch_policies ? 'custom' : 'protected';

function requirePossible({ state }: Site, repository: Repository, body: Body): void {
  const { reviewers, wait_timer: minutes = 0, deployment_branch_policy: policy } = body;
  const protectedByTime = minutes > 0 || (reviewers ?? []).length > 0;
  if (repository.private && state.plan !== 'enterprise' && protectedByTime) {
    throw unprocessable(
      'Failed to create the environment protection rule. Please ensure the billing plan supports it.',
    );
  }
  if (minutes > 43_200) throw unprocessable('Wait timer must be between 0 and 43200 minutes');
  if ((reviewers ?? []).length > 6) throw unprocessable('At most 6 reviewers may be listed');
  const users = new Set([...state.users.values()].map(({ id }) => id));
  const unknown = (reviewers ?? []).find(({ type, id }) => !(type === 'Team' ? state.teams.has(id) : users.has(id)));
  if (unknown) throw unprocessable(`Could not resolve reviewer ${unknown.type} ${unknown.id}`);
  if (policy && policy.protected_branches === policy.custom_branch_policies) {
    throw unprocessable('protected_branches and custom_branch_policies cannot have the same value');
  }
}
