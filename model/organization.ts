import { type Collections, understandCollections } from './collections.ts';
import type { OrganizationFile, OrganizationFileSuppression } from './file-types.ts';
import { type GuardLimits, understandGuardLimits } from './guard-limits.ts';

/** What holds for the whole company. What is left out is not deployed. */
export type Organization = {
  readonly name: string;
  readonly pagerduty: PagerDutyAccount | undefined;
  readonly github: GitHubOrganization | undefined;
  /** Where Terraform keeps its state; undefined: in local files. */
  readonly state: StateLocation | undefined;
  /** Where runbooks are read, without a slash at the end; undefined when nothing says so. */
  readonly runbooksUrl: string | undefined;
  /** The environments whose events may page. */
  readonly production: readonly string[];
  readonly guard: GuardLimits;
  /** What `check` leaves in peace in files that can't be edited. */
  readonly suppressions: readonly OrganizationFileSuppression[];
  /** What `check` reads besides our own layout. */
  readonly collections: Collections | undefined;
};

export type PagerDutyAccount = {
  readonly region: 'us' | 'eu';
  /** What the account's plan has; nothing else is used. */
  readonly features: readonly string[];
  /** The service that takes events which name no known one. */
  readonly defaultService: string | undefined;
};

export type GitHubOrganization = {
  readonly organization: string;
  /** The ops repository: the one that this content lives in. */
  readonly repository: string;
  /** People who own the organization; GitHub makes them maintainers of every team they join. */
  readonly owners: readonly string[];
  readonly defaultBranch: string;
  /** Undefined: the default branch is not protected. */
  readonly ruleset: { readonly requiredChecks: readonly string[] } | undefined;
  /** Deployment environments by name, and the teams that let a deployment pass. */
  readonly environments: ReadonlyMap<string, { readonly reviewers: readonly string[] }>;
};

/** A Terraform backend and its settings, as Terraform names them. */
export type StateLocation = {
  readonly backend: 's3' | 'gcs' | 'azurerm' | 'remote';
  readonly settings: Readonly<Record<string, unknown>>;
};

export const understandOrganization = (file: OrganizationFile): Organization => ({
  name: file.name,
  pagerduty: file.pagerduty && {
    region: file.pagerduty.region ?? 'us',
    features: file.pagerduty.features ?? [],
    defaultService: file.pagerduty.default_service,
  },
  github: file.github && understandGitHub(file.github),
  state: file.state && stateLocation(file.state),
  runbooksUrl: (file.runbooks_url ?? urlOnGitHub(file.github))?.replace(/\/+$/, ''),
  production: file.production ?? ['production'],
  guard: understandGuardLimits(file),
  suppressions: file.suppressions ?? [],
  collections: file.collections && understandCollections(file.collections),
});

const understandGitHub = (file: NonNullable<OrganizationFile['github']>): GitHubOrganization => ({
  organization: file.organization,
  repository: file.repository,
  owners: file.owners ?? [],
  defaultBranch: file.default_branch ?? 'main',
  ruleset: file.ruleset && { requiredChecks: file.ruleset.required_checks ?? [] },
  environments: new Map(
    Object.entries(file.environments ?? {}).map(([name, { reviewers }]) => [name, { reviewers: reviewers ?? [] }]),
  ),
});

const urlOnGitHub = (github: OrganizationFile['github']): string | undefined =>
  github &&
  `https://github.com/${github.organization}/${github.repository}/blob/${github.default_branch ?? 'main'}/runbooks`;

function stateLocation({ backend, ...settings }: NonNullable<OrganizationFile['state']>): StateLocation | undefined {
  return backend === 'local' ? undefined : { backend, settings };
}
