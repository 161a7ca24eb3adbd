import type { GithubProviderConfig } from '@cdktf/provider-github/lib/provider/index.js';
import type { GitHubOrganization } from '../../model/organization.ts';

/** Which organization to work on. The token comes from the environment: it may not be in what is synthesized. */
export const providerConfig = ({ organization }: GitHubOrganization): GithubProviderConfig => ({ owner: organization });
