import type { Entry } from '../../../model/entry.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Postmortem } from '../../../model/postmortem.ts';
import type { Runbook } from '../../../model/runbook.ts';
import { linksOf } from '../links/links-of.ts';
import { targetOf } from '../links/target.ts';

/** The runbooks that a postmortem links to, and those of the services that it names. */
export function runbooksNamed(
  { file, value }: Entry<Postmortem>,
  { runbooks, organization }: Pick<OpsRepo, 'runbooks' | 'organization'>,
): { readonly linked: readonly Entry<Runbook>[]; readonly ofServices: readonly Entry<Runbook>[] } {
  const targets = new Set(linksOf(value.facts).map(({ url }) => targetOf(file, url, organization?.value)?.path));
  const all = Array.from(runbooks.values());
  return {
    linked: all.filter(runbook => targets.has(runbook.file)),
    ofServices: all.filter(runbook => value.services.includes(runbook.value.service ?? '')),
  };
}
