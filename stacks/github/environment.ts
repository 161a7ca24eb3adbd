import type { RepositoryEnvironmentConfig } from '@cdktf/provider-github/lib/repository-environment/index.js';
import type { RepositoryEnvironmentDeploymentPolicyConfig } from '@cdktf/provider-github/lib/repository-environment-deployment-policy/index.js';
import { Token } from 'cdktf';

/** A deployment environment; the ids of teams are as Terraform refers to them. */
export const environmentConfig = (
  repository: string,
  environment: string,
  reviewers: readonly string[],
): RepositoryEnvironmentConfig => ({
  repository,
  environment,
  deploymentBranchPolicy: { protectedBranches: false, customBranchPolicies: true },
  ...(reviewers.length > 0 ? { reviewers: [{ teams: reviewers.map(id => Token.asNumber(id)) }] } : {}),
});

/** Only what was merged is deployed. */
export const deploymentPolicyConfig = (
  repository: string,
  environment: string,
  branchPattern: string,
): RepositoryEnvironmentDeploymentPolicyConfig => ({ repository, environment, branchPattern });
