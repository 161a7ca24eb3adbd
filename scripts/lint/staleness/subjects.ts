import { writtenAlerts } from '../../../model/alert.ts';
import type { Entry } from '../../../model/entry.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Runbook } from '../../../model/runbook.ts';
import { isMarkdown } from '../links/documents.ts';
import { linksOf } from '../links/links-of.ts';
import { targetOf } from '../links/target.ts';

/** Something that a runbook is about: when it changes, the runbook may have become untrue. */
export type Subject = { readonly kind: 'alert' | 'service' | 'linked file'; readonly file: string };

/** Finds the alert that a runbook is named after, its service, and what it links to that is no text: a dashboard, a script. */
export function subjectsIn(repo: OpsRepo): (runbook: Entry<Runbook>) => Subject[] {
  const alerts = alertFiles(repo);
  const runbooks = new Set(Array.from(repo.runbooks.values(), ({ file }) => file));
  return ({ id, file, value }) => {
    const alert = alerts.get(id);
    const service = repo.services.get(value.service ?? '');
    const linked = linksOf(value.facts)
      .flatMap(({ url }) => targetOf(file, url, repo.organization?.value)?.path ?? [])
      .filter(path => !runbooks.has(path) && !isMarkdown(path));
    return [
      ...(alert === undefined ? [] : [{ kind: 'alert', file: alert } as const]),
      ...(service ? [{ kind: 'service', file: service.file } as const] : []),
      ...Array.from(new Set(linked), (path): Subject => ({ kind: 'linked file', file: path })),
    ];
  };
}

/** By `<service>/<alert>`, the files that hold one alert only: a change of another one would say nothing. */
function alertFiles(repo: OpsRepo): ReadonlyMap<string, string> {
  const byFile = Map.groupBy(writtenAlerts(repo), ({ entry }) => entry.file);
  return new Map(
    Array.from(byFile).flatMap(([file, [only, ...others]]) =>
      only && others.length === 0 ? [[`${only.alert.service}/${only.alert.name}`, file]] : [],
    ),
  );
}
