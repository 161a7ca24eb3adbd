import { didYouMean } from '../../../../model/did-you-mean.ts';
import { lastPart } from '../../../../model/id-parts.ts';
import type { OpsRepo } from '../../../../model/ops-repo.ts';
import type { Level } from '../../../../model/source/finding.ts';
import { levelOfAlert } from '../../alert/gravity.ts';
import { onceForAll } from '../../alert/once-for-all.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import { type RunbookKey, runbookKeys } from '../../coverage/runbook-keys.ts';
import { isOfUnknownService } from '../../coverage/unknown-service.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Every page sends its reader to a runbook: there should be one. Where there is none at all, they are kept elsewhere. */
export const alertHasRunbook: Rule = {
  id: 'coverage/alert-has-runbook',
  summary: 'An alert has a runbook, by name, trigger or link, once any alert does.',
  level: 'warning',
  why: 'The page links a runbook that is not there, at the moment it is needed.',
  fix: 'Run `watchbill new runbook <service>/<AlertName>`, or link the one that is kept elsewhere in `runbook_url`.',
  needs: ['runbook', 'yaml-runbook'],
  check(repo) {
    if (repo.runbooks.size === 0) return [];
    const keys = runbookKeys(repo);
    const known = new Set(Array.from(repo.runbooks.values()).flatMap(keys.ofRunbook));
    const asking = Array.from(placedAlerts(repo), alert => ({ alert, asked: keys.ofAlert(alert) }));
    // Alerts of one name share a runbook, which is missing once.
    const each = Array.from(
      Map.groupBy(asking, ({ alert, asked }) => asked?.key ?? alert).values(),
      ([first]) => first,
    );
    const problems = each.flatMap(one =>
      !one?.asked || known.has(one.asked.key) || isOfUnknownService(repo, one.alert)
        ? []
        : [missing(repo, one.alert, one.asked)],
    );
    const message = (count: number) =>
      `Missing runbook for all ${count} alerts, expected one of the name of each, or a link in \`runbook_url\``;
    return onceForAll(repo, problems, each.length, message);
  },
};

const missing = (repo: OpsRepo, alert: PlacedAlert, asked: RunbookKey): Problem => ({
  message: `Missing runbook for alert \`${alert.name}\`, expected ${expected(repo, alert, asked)}`,
  at: alert.at(asked.file === undefined ? undefined : 'runbook_url'),
  level: asked.file === undefined ? levelOfAlert(repo, alert) : atLeastWarning(levelOfAlert(repo, alert)),
  ...nearby(repo, alert),
});

/** A link that leads nowhere is worse than none. */
const atLeastWarning = (level: Level): Level => (level === 'info' ? 'warning' : level);

function expected(repo: OpsRepo, { service, name }: PlacedAlert, { file }: RunbookKey): string {
  if (file !== undefined) return `\`${file}\`, which it links`;
  return repo.services.size > 0 ? `\`runbooks/${service}/${name}.md\`` : 'one of that name, or a link in `runbook_url`';
}

/** Most often the alert was renamed, or the runbook misspelt. */
function nearby({ runbooks }: OpsRepo, { service, name }: PlacedAlert): { readonly hint?: string } {
  const siblings = Array.from(runbooks.values()).filter(({ value }) => value.service === service);
  return didYouMean(
    name,
    siblings.map(({ id }) => lastPart(id)),
  );
}
