import type { RepositoryRulesetConfig } from '@cdktf/provider-github/lib/repository-ruleset/index.js';

/** Protects the default branch: changes come by pull request, checked and reviewed. */
export const rulesetConfig = (
  repository: string,
  requiredChecks: readonly string[],
  { isReviewable }: { readonly isReviewable: boolean },
): RepositoryRulesetConfig => ({
  repository,
  name: 'watchbill',
  target: 'branch',
  enforcement: 'active',
  conditions: { refName: { include: ['~DEFAULT_BRANCH'], exclude: [] } },
  // In an emergency owners of the organization merge a pull request past the rules, which leaves a trace. They have no
  // id: GitHub ignores one and answers without, which would be a change in every plan.
  bypassActors: [{ actorType: 'OrganizationAdmin', bypassMode: 'pull_request' }],
  rules: {
    deletion: true,
    nonFastForward: true,
    pullRequest: {
      // Who has nobody to review them would be locked out.
      requireCodeOwnerReview: isReviewable,
      requiredApprovingReviewCount: isReviewable ? 1 : 0,
    },
    ...(requiredChecks.length > 0
      ? { requiredStatusChecks: { requiredCheck: requiredChecks.map(context => ({ context })) } }
      : {}),
  },
});
