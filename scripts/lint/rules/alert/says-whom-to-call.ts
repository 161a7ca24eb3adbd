import type { OpsRepo } from '../../../../model/ops-repo.ts';
import { isEmptyText } from '../../alert/empty-text.ts';
import { levelOfAlert } from '../../alert/gravity.ts';
import { onceForAll } from '../../alert/once-for-all.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Who answers for it, and whom to wake next, follows from the service; without a catalog a label says it. */
export const saysWhomToCall: Rule = {
  id: 'alert/says-whom-to-call',
  summary: 'An alert belongs to a service with an escalation policy, or names a team.',
  level: 'warning',
  why: 'It reaches whoever is left over, and they know nobody to ask.',
  fix: 'Give it the `service` of ours that suffers; without a catalog name a `team`.',
  check(repo) {
    const alerts = placedAlerts(repo);
    const problems = alerts.flatMap(
      alert => (repo.services.size > 0 ? external(repo, alert) : unowned(repo, alert)) ?? [],
    );
    const message = (count: number) =>
      `Missing team for all ${count} alerts, expected a label \`team\` or \`service\` on each`;
    return onceForAll(repo, problems, alerts.length, message);
  },
};

/** A service that somebody else runs is not deployed: PagerDuty doesn't know whom to call. */
function external({ services }: OpsRepo, alert: PlacedAlert): Problem | undefined {
  if (!services.get(alert.service)?.value.external) return undefined;
  const using = Array.from(services.values()).find(
    ({ value }) => !value.external && value.dependsOn.includes(alert.service),
  );
  return {
    message: `Unexpected external service \`${alert.service}\` for alert \`${alert.name}\`, expected one of ours`,
    at: alert.atLabel('service'),
    hint: using ? `\`${using.id}\` depends on it` : 'nobody is on call for what somebody else runs',
  };
}

function unowned(repo: OpsRepo, alert: PlacedAlert): Problem | undefined {
  if (alert.written.form === 'slo') return undefined;
  const named = { ...alert.texts, ...alert.labels };
  if (responsible.some(name => !isEmptyText(named[name]))) return undefined;
  return {
    message: `Missing team for alert \`${alert.name}\`, expected a label \`team\` or \`service\``,
    at: alert.at(),
    level: levelOfAlert(repo, alert),
  };
}

const responsible = ['team', 'service', 'owner', 'squad', 'contact', 'escalation', 'responsible', 'owning_team'];
