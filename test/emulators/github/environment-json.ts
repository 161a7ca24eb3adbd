import { teamSummary, userJson } from './present.ts';
import { api, nodeId, type Site } from './site.ts';
import type { Environment, Repository, Reviewer } from './state.ts';

/** An environment as GitHub answers it, with what protects it as a list of rules. */
export function environmentJson(site: Site, { name: repository }: Repository, environment: Environment) {
  const path = `/repos/${site.state.organization.login}/${repository}/environments/${environment.name}`;
  return {
    id: environment.id,
    node_id: nodeId('Environment', environment.id),
    name: environment.name,
    url: api(site, path),
    html_url: `${site.url}/${site.state.organization.login}/${repository}/deployments`,
    created_at: environment.createdAt,
    updated_at: environment.updatedAt,
    can_admins_bypass: environment.adminsBypass,
    protection_rules: protectionRules(site, environment),
    deployment_branch_policy:
      environment.branches === 'all'
        ? null
        : {
            protected_branches: environment.branches === 'protected',
            custom_branch_policies: environment.branches === 'custom',
          },
  };
}

/** Each rule has an id of its own, which follows from the environment's. */
function protectionRules(site: Site, environment: Environment): unknown[] {
  const { waitMinutes, reviewers, preventSelfReview, branches } = environment;
  const rules = [
    ...(waitMinutes > 0 ? [{ type: 'wait_timer', wait_timer: waitMinutes }] : []),
    ...(reviewers.length > 0
      ? [
          {
            type: 'required_reviewers',
            prevent_self_review: preventSelfReview,
            reviewers: reviewers.map(reviewer => reviewerJson(site, reviewer)),
          },
        ]
      : []),
    ...(branches === 'all' ? [] : [{ type: 'branch_policy' }]),
  ];
  return rules.map((rule, index) => {
    const id = environment.id * 10 + index;
    return { id, node_id: nodeId('Gate', id), ...rule };
  });
}

function reviewerJson(site: Site, { type, id }: Reviewer): unknown {
  const team = site.state.teams.get(id);
  if (type === 'Team') return { type, reviewer: team ? teamSummary(site, team) : null };
  const user = [...site.state.users.values()].find(one => one.id === id);
  return { type, reviewer: user ? userJson(site, user) : null };
}
