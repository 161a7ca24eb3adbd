import type { OrganizationFile } from './file-types.ts';

/** What holds for the whole company. What is left out is not deployed. */
export type Organization = {
  readonly name: string;
  readonly pagerduty: PagerDutyAccount | undefined;
  readonly github: GitHubOrganization | undefined;
  /** Where Terraform keeps its state; undefined: in local files. */
  readonly state: StateLocation | undefined;
  /** The environments whose events may page. */
  readonly production: readonly string[];
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
  github: file.github && {
    organization: file.github.organization,
    repository: file.github.repository,
    owners: file.github.owners ?? [],
  },
  state: file.state && stateLocation(file.state),
  production: file.production ?? ['production'],
});

function stateLocation({ backend, ...settings }: NonNullable<OrganizationFile['state']>): StateLocation | undefined {
  return backend === 'local' ? undefined : { backend, settings };
}
