import { nearest } from '../../../../model/did-you-mean.ts';
import type { Entry } from '../../../../model/entry.ts';
import { lastPart } from '../../../../model/id-parts.ts';
import type { Runbook } from '../../../../model/runbook.ts';
import { startOf } from '../../../../model/source/span.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import { runbookKeys } from '../../coverage/runbook-keys.ts';
import type { Rule } from '../../rule.ts';

/** A runbook that no alert leads to is found by nobody who needs it, or was left behind. */
export const runbookHasAlert: Rule = {
  id: 'coverage/runbook-has-alert',
  summary: 'A runbook is for an alert that exists.',
  level: 'info',
  why: 'No page leads to it: its alert is gone, or has another name by now.',
  fix: 'Rename it after its alert, link it in `runbook_url` of an alert, or delete it.',
  needs: ['slo', 'rules', 'event'],
  *check(repo) {
    const alerts = placedAlerts(repo);
    // Without any, alerts are kept elsewhere.
    if (alerts.length === 0) return;
    const keys = runbookKeys(repo);
    const asked = new Set(alerts.map(alert => keys.ofAlert(alert)?.key));
    for (const runbook of repo.runbooks.values()) {
      if (isPage(runbook) || keys.ofRunbook(runbook).some(key => asked.has(key))) continue;
      const name = lastPart(runbook.id);
      const meant = nearest(name, namesOf(alerts, runbook));
      yield {
        message: `Unexpected runbook \`${runbook.id}\` that no alert leads to, expected an alert \`${meant ?? name}\``,
        at: startOf(runbook.file),
        ...(meant === undefined ? {} : { level: 'warning', hint: `rename it after \`${meant}\`` }),
      };
    }
  },
};

/** The first page of a folder of a website. */
const isPage = ({ id }: Entry<Runbook>): boolean => /^(_?index|readme)$/i.test(lastPart(id));

const namesOf = (alerts: readonly PlacedAlert[], { value }: Entry<Runbook>): string[] =>
  alerts.flatMap(({ service, name }) => (service === value.service ? [name] : []));
