import type { OpsRepo } from './ops-repo.ts';

/** Where runbooks are read. */
export type RunbookUrls = {
  /** The runbook of an alert, whose file is named after it; undefined when there is none, or nobody knows where. */
  ofAlert(service: string, alert: string): string | undefined;
  /** All runbooks of a service; undefined when it has none. */
  ofService(service: string): string | undefined;
};

export function runbookUrls({ organization, runbooks, runbookFiles }: OpsRepo): RunbookUrls {
  const files = runbookFiles ?? new Map(Array.from(runbooks, ([id, { file }]) => [id, file]));
  const services = new Set(Array.from(files.keys(), id => id.slice(0, id.lastIndexOf('/'))));
  const base = organization?.value.runbooksUrl;
  const url = (path: string | undefined): string | undefined => base && path && `${base}/${path}`;
  return {
    ofAlert: (service, alert) => url(files.get(`${service}/${alert}`)?.slice('runbooks/'.length)),
    ofService: service => url(services.has(service) ? service : undefined),
  };
}
