import { didYouMean } from '../../../../model/did-you-mean.ts';
import type { OpsRepo } from '../../../../model/ops-repo.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import type { Problem, Rule } from '../../rule.ts';

/** The severity decides whether somebody is woken. Schemas see to it for events and the severity mapping. */
export const severityIsKnown: Rule = {
  id: 'alert/severity-is-known',
  summary: 'An alert of a rule file has one of the severities of the catalog.',
  level: 'error',
  why: 'PagerDuty knows neither urgency nor priority of it, so that it may wake nobody.',
  fix: 'Give it a label `severity` with an id of `catalog/severities.yaml`.',
  needs: ['severities'],
  *check(repo) {
    if (repo.severities.size === 0) return;
    for (const alert of placedAlerts(repo)) {
      if (alert.written.form !== 'rule') continue;
      const problem = severityProblem(repo, alert, alert.labels.severity);
      if (problem) yield problem;
    }
  },
};

function severityProblem(repo: OpsRepo, alert: PlacedAlert, severity: string | undefined): Problem | undefined {
  const known = Array.from(repo.severities.keys());
  const expected = `expected one of ${known.map(id => `\`${id}\``).join(', ')}`;
  if (severity === undefined)
    return { message: `Missing label \`severity\` for alert \`${alert.name}\`, ${expected}`, at: alert.at() };
  // What a template comes to is not known here.
  if (known.includes(severity) || severity.includes('{{')) return undefined;
  return {
    message: `Unexpected severity \`${severity}\` of alert \`${alert.name}\`, ${expected}`,
    at: alert.atLabel('severity'),
    ...didYouMean(severity, known),
  };
}
