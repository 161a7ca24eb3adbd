import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

const project = resolve(import.meta.dirname, '../..');

const present = (...files: readonly string[]): string | undefined =>
  files.map(file => resolve(project, file)).find(file => existsSync(file));

/**
 * The vendors' own descriptions of their APIs, where they are at hand; they are too large to be kept here. The workflow
 * fetches them to `.cache/openapi/`, and CONTRIBUTING.md says how to. Without one, requests are not checked against it.
 */
export const schemas = {
  pagerduty: present('.cache/openapi/pagerduty-rest.openapi.json', '../shared/specs/pagerduty-rest.openapi.json'),
  events: present(
    '.cache/openapi/pagerduty-events-v2.openapi.json',
    '../shared/specs/pagerduty-events-v2.openapi.json',
  ),
  github: present('.cache/openapi/api.github.com.json'),
} as const;

/** The names of those that are not. */
export const absentSchemas: readonly string[] = Object.entries(schemas).flatMap(([name, file]) => (file ? [] : [name]));
