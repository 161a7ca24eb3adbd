import type { Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { byNumber, repositoryOf } from '../find.ts';
import { page } from '../pagination.ts';
import { noContent, notFound, ok, Refusal } from '../reply.ts';
import { nextId, nodeId, type Site } from '../site.ts';
import type { BranchPolicy, Environment } from '../state.ts';
import { environmentOf } from './environments.ts';

const readNewPolicy = bodyReader({
  properties: { name: { type: 'string' } },
  optionalProperties: { type: { enum: ['branch', 'tag'] } },
});
const readName = bodyReader({ properties: { name: { type: 'string' } } });

const base = '/repos/{owner}/{repo}/environments/{environment}/deployment-branch-policies';

/** Which branches and tags may be deployed to an environment that has a list of its own. */
export const branchPolicyRoutes = (site: Site): Route[] => {
  const environment = (request: Request): Environment => environmentOf(repositoryOf(site, request), request);
  const policy = (request: Request): BranchPolicy => byNumber(environment(request).policies, request.params.policy_id);
  return [
    endpoint('GET', base, request => {
      const all = [...environment(request).policies.values()].map(policyJson);
      return page(request, all, branch_policies => ({ total_count: all.length, branch_policies }));
    }),
    endpoint('POST', base, request => {
      const { policies, branches } = environment(request);
      if (branches !== 'custom') throw notFound();
      const { name, type = 'branch' } = readNewPolicy(request);
      requireNew(policies, { name, type });
      const made = { id: nextId(site), name, type };
      policies.set(made.id, made);
      return ok(policyJson(made));
    }),
    endpoint('GET', `${base}/{policy_id}`, request => ok(policyJson(policy(request)))),
    endpoint('PUT', `${base}/{policy_id}`, request =>
      ok(policyJson(Object.assign(policy(request), readName(request)))),
    ),
    endpoint('DELETE', `${base}/{policy_id}`, request => {
      environment(request).policies.delete(policy(request).id);
      return noContent;
    }),
  ];
};

/** The documentation has it that a pattern that is already there is answered with 303. */
function requireNew(policies: ReadonlyMap<number, BranchPolicy>, { name, type }: Omit<BranchPolicy, 'id'>): void {
  const same = [...policies.values()].find(policy => policy.name === name && policy.type === type);
  if (same) throw new Refusal({ status: 303, body: policyJson(same) });
}

const policyJson = ({ id, name, type }: BranchPolicy) => ({
  id,
  node_id: nodeId('DeploymentBranchPolicy', id),
  name,
  type,
});
