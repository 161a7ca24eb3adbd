import { didYouMean, nearest } from '../../../../model/did-you-mean.ts';
import type { Entry } from '../../../../model/entry.ts';
import { lastPart } from '../../../../model/id-parts.ts';
import type { Runbook } from '../../../../model/runbook.ts';
import { startOf } from '../../../../model/source/span.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import { runbookKeys } from '../../coverage/runbook-keys.ts';
import { isOfUnknownService } from '../../coverage/unknown-service.ts';
import type { Problem, Rule } from '../../rule.ts';

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
    const names = new Set(alerts.map(alert => alert.name));
    const lost = new Set(alerts.filter(alert => isOfUnknownService(repo, alert)).map(({ name }) => name));
    for (const runbook of repo.runbooks.values()) {
      if (isPage(runbook) || lost.has(lastPart(runbook.id))) continue;
      if (keys.ofRunbook(runbook).some(key => asked.has(key))) yield* deadTriggers(runbook, names);
      else yield withoutAlert(runbook, alerts);
    }
  },
};

function withoutAlert(runbook: Entry<Runbook>, alerts: readonly PlacedAlert[]): Problem {
  const name = lastPart(runbook.id);
  const meant = nearest(name, namesOf(alerts, runbook));
  return {
    message: `Unexpected runbook \`${runbook.id}\` that no alert leads to, expected an alert \`${meant ?? name}\``,
    at: startOf(runbook.file),
    ...(meant === undefined ? {} : { level: 'warning', hint: `rename it after \`${meant}\`` }),
  };
}

/** What a YAML runbook says that it is for, besides alerts that exist. */
const deadTriggers = ({ value, at }: Entry<Runbook>, names: ReadonlySet<string>): Problem[] =>
  value.triggers.flatMap((trigger, index): Problem[] => {
    if (names.has(trigger)) return [];
    const meant = didYouMean(trigger, Array.from(names));
    const message = `Unexpected trigger \`${trigger}\`, expected an alert that exists`;
    return [{ message, at: at('triggers', index, 'alert'), ...(meant.hint ? { level: 'warning', ...meant } : {}) }];
  });

/** The first page of a folder of a website. */
const isPage = ({ id }: Entry<Runbook>): boolean => /^(_?index|readme)$/i.test(lastPart(id));

const namesOf = (alerts: readonly PlacedAlert[], { value }: Entry<Runbook>): string[] =>
  alerts.flatMap(({ service, name }) => (service === value.service ? [name] : []));
