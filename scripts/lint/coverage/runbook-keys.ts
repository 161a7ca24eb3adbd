import type { Entry } from '../../../model/entry.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Runbook } from '../../../model/runbook.ts';
import type { PlacedAlert } from '../alert/placed-alert.ts';

/** How alerts and runbooks find each other: they do where they have a key in common. */
export type RunbookKeys = {
  /** What a runbook answers to: its file, and the alerts that it is for. */
  ofRunbook(runbook: Entry<Runbook>): readonly string[];
  /** What an alert asks for; undefined where its runbook is kept elsewhere. */
  ofAlert(alert: PlacedAlert): RunbookKey | undefined;
};

/** `file` where an address names it, which the alert gives. */
export type RunbookKey = { readonly key: string; readonly file?: string };

/** Alerts are `<service>/<name>`, as their runbooks are; without a catalog folders are no services, and the name alone counts. */
export function runbookKeys(repo: OpsRepo): RunbookKeys {
  const hasCatalog = repo.services.size > 0;
  const names = new Set(Array.from(repo.runbooks.keys(), lastPart));
  const keyOf = (service: string | undefined, name: string) => (hasCatalog ? `${service}/${name}` : name);
  return {
    ofRunbook: ({ id, value }) => {
      const own = hasCatalog ? id : lastPart(id);
      return [own, fileKey(own), ...value.triggers.map(trigger => keyOf(value.service, trigger))];
    },
    ofAlert: ({ service, name, texts }) => {
      const address = addressNames.map(key => texts[key]?.trim() ?? '').find(text => text !== '');
      if (address === undefined) return { key: keyOf(service, name) };
      const id = runbookBehind(repo, address);
      const file = hasCatalog ? id : names.has(lastPart(id ?? '')) ? lastPart(id ?? '') : undefined;
      return file === undefined ? undefined : { key: fileKey(file), file };
    },
  };
}

const fileKey = (file: string): string => `file ${file}`;

const addressNames = ['runbook_url', 'runbook', 'runbooks', 'runbook_link', 'playbook', 'playbook_url'];

/** The runbook of ours that an address means, whether it exists or not; without a catalog whatever it names. */
function runbookBehind({ organization, services, runbooks }: OpsRepo, address: string): string | undefined {
  const path = (address.split(/[?#]/, 1)[0] ?? '').replace(/\/$/, '').replace(/\.(md|ya?ml|html)$/, '');
  const base = organization?.value.runbooksUrl;
  if (path.includes('{{')) return undefined;
  if (base !== undefined && path.startsWith(`${base}/`)) return path.slice(base.length + 1);
  const parts = path.split('/').slice(-8);
  const found = parts.map((_, index) => parts.slice(index).join('/')).find(id => runbooks.has(id));
  return found ?? (services.size > 0 ? undefined : path);
}

/** The name of the file: `checkout/Down` → `Down`. */
export const lastPart = (id: string): string => id.slice(id.lastIndexOf('/') + 1);
