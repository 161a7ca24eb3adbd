import type { Referable } from './reference.ts';

/** A sort of file, named as its schema is. */
export type Kind =
  | 'organization'
  | 'severities'
  | 'person'
  | 'team'
  | 'schedule'
  | 'escalation-policy'
  | 'service'
  | 'retired'
  | 'severity-mapping'
  | 'slo'
  | 'rules'
  | 'event'
  | 'runbook'
  | 'yaml-runbook'
  | 'postmortem';

/** Kinds of which there is one file. */
export const singleFiles: Readonly<Record<string, Kind>> = {
  'catalog/organization.yaml': 'organization',
  'catalog/severities.yaml': 'severities',
  'catalog/retired.yaml': 'retired',
  'alerts/severity-mapping.yaml': 'severity-mapping',
};

/** The folders of the catalog in which every file is one thing. */
export const catalogFolders = {
  people: 'person',
  teams: 'team',
  schedules: 'schedule',
  'escalation-policies': 'escalation-policy',
  services: 'service',
} as const satisfies Partial<Record<Referable, Kind>>;

export type CatalogFolder = keyof typeof catalogFolders;

/** What others call the kind: `Unknown team …`. */
export const nounOf: Readonly<Record<Referable, string>> = {
  people: 'person',
  teams: 'team',
  schedules: 'schedule',
  'escalation-policies': 'escalation policy',
  services: 'service',
  severities: 'severity',
};

/** The file that describes `id`. */
export const fileOf = (kind: Referable, id: string): string =>
  kind === 'severities' ? 'catalog/severities.yaml' : `catalog/${kind}/${id}.yaml`;
