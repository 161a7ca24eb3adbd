import type { Organization } from './organization.ts';

/** Where the runbooks of a service are read; undefined when the organization does not say where runbooks are. */
export const runbooksUrl = ({ runbooksUrl: base }: Organization, service: string): string | undefined =>
  base === undefined ? undefined : `${base}/${service}`;

/** The runbook of an alert: its file is named after the alert, so its address is worked out, not typed. */
export const runbookUrl = (organization: Organization, service: string, alert: string): string | undefined => {
  const folder = runbooksUrl(organization, service);
  return folder && `${folder}/${alert}.md`;
};
