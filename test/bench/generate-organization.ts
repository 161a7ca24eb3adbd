import { alertFiles } from './organization/alerts.ts';
import { catalogFiles } from './organization/catalog.ts';
import { plan } from './organization/plan.ts';
import { postmortemFiles } from './organization/postmortems.ts';
import { runbookFiles } from './organization/runbooks.ts';
import { singleFiles } from './organization/single-files.ts';

/**
 * A whole valid organization: path → text. All else is in proportion to its services, no two files are alike, and
 * the same seed gives the same texts on every machine. It is meant to be judged at `now` below.
 */
export function generateOrganization(services: number, seed = 1): Map<string, string> {
  const planned = plan(services, seed);
  return new Map([
    ...singleFiles(planned),
    ...catalogFiles(planned),
    ...alertFiles(planned),
    ...runbookFiles(planned),
    ...postmortemFiles(planned),
  ]);
}

/** The time at which nothing in a generated organization is overdue yet, or in the future already. */
export const now = '2026-11-16T09:00:00Z';
