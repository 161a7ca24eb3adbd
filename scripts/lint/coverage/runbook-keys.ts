import { posix } from 'node:path';
import type { Entry } from '../../../model/entry.ts';
import { lastPart } from '../../../model/id-parts.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Runbook } from '../../../model/runbook.ts';
import { lazily } from '../../../model/source/lazily.ts';
import { type PlacedAlert, placedAlerts } from '../alert/placed-alert.ts';

/** How alerts and runbooks find each other: they do where they have a key in common. */
export type RunbookKeys = {
  /** What a runbook answers to: its file, and the alerts that it is for. */
  ofRunbook(runbook: Entry<Runbook>): readonly string[];
  /** What an alert asks for; undefined where its runbook is kept elsewhere. */
  ofAlert(alert: PlacedAlert): RunbookKey | undefined;
};

/** `file` is its path where an address names it, which the alert gives. */
export type RunbookKey = { readonly key: string; readonly file?: string };

/** Alerts are `<service>/<name>`, as their runbooks are; without a catalog folders are no services, and the name alone counts. */
export function runbookKeys(repo: OpsRepo): RunbookKeys {
  const hasCatalog = repo.services.size > 0;
  const names = new Set(Array.from(repo.runbooks.keys(), lastPart));
  const lost = lazily(() => lostRunbook(repo));
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
      if (hasCatalog) return id === undefined ? undefined : { key: fileKey(id), file: `runbooks/${id}.md` };
      const file = names.has(lastPart(id ?? '')) ? id : lost()(address);
      return file === undefined ? undefined : { key: fileKey(lastPart(file)), file: `${file}.md` };
    },
  };
}

const fileKey = (file: string): string => `file ${file}`;

/** What alerts call the address of their runbook. */
export const addressNames: readonly string[] = [
  'runbook_url',
  'runbook',
  'runbooks',
  'runbook_link',
  'playbook',
  'playbook_url',
];

/**
 * In a layout that is not ours nobody says where runbooks are read, but the alerts that link one tell: what stands before
 * its path. The path of a file behind another address that begins so, in a folder that has runbooks.
 */
function lostRunbook(repo: OpsRepo): (address: string) => string | undefined {
  const files = new Set(Array.from(repo.runbooks.values(), ({ file }) => withoutEnding(file)));
  const folders = new Set(Array.from(files, posix.dirname));
  const addresses = placedAlerts(repo).flatMap(({ texts }) => addressNames.flatMap(key => texts[key] ?? []));
  const bases = new Set(
    addresses.map(pathOf).flatMap(path => {
      const file = endingsOf(path).find(ending => files.has(ending));
      return file === undefined ? [] : [path.slice(0, path.length - file.length)];
    }),
  );
  return address => {
    const path = pathOf(address);
    const files = Array.from(bases).flatMap(base => (path.startsWith(base) ? [path.slice(base.length)] : []));
    return files.find(file => folders.has(posix.dirname(file)));
  };
}

const withoutEnding = (path: string): string => path.replace(/\.(md|ya?ml|html)$/, '');
const pathOf = (address: string): string =>
  withoutEnding((address.split(/[?#]/, 1)[0] ?? '').trim().replace(/\/$/, ''));
/** `a/b/c`, `b/c` and `c`. */
const endingsOf = (path: string): string[] => {
  const parts = path.split('/').slice(-8);
  return parts.map((_, index) => parts.slice(index).join('/'));
};

/** The runbook of ours that an address means, whether it exists or not; without a catalog whatever it names. */
function runbookBehind({ organization, services, runbooks }: OpsRepo, address: string): string | undefined {
  const path = pathOf(address);
  const base = organization?.value.runbooksUrl;
  if (path.includes('{{')) return undefined;
  if (base !== undefined && path.startsWith(`${base}/`)) return path.slice(base.length + 1);
  const found = endingsOf(path).find(id => runbooks.has(id));
  return found ?? (services.size > 0 ? undefined : path);
}
