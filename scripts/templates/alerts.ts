import { folderOf, lastPart } from '../../model/id-parts.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';

/** What the repository says of one alert, to begin its runbook with. */
export type AlertFacts = {
  readonly name: string;
  /** Goes on after the name: when it fires. */
  readonly means?: string | undefined;
  readonly impact?: string | undefined;
  readonly firstStep?: string | undefined;
  readonly severity?: string | undefined;
  /** Shows how bad it is right now; none for an alert that does not come from Prometheus. */
  readonly query?: string | undefined;
};

/** The alert of that name, wherever it is described; only its name where it is not. */
export function alertOf(repo: OpsRepo, service: string, name: string): AlertFacts {
  const facts = allAlerts(repo).find(alert => alert.service === service && alert.name === name);
  return facts ?? { name, query: `ALERTS{alertname="${name}", alertstate="firing"}` };
}

/** The names of all alerts: a runbook is found by them. */
export const alertNames = (repo: OpsRepo): string[] => allAlerts(repo).map(({ name }) => name);

const allAlerts = (repo: OpsRepo): (AlertFacts & { readonly service: string })[] => [
  ...ofSlos(repo),
  ...ofRules(repo),
  ...ofEvents(repo),
];

const ofSlos = ({ slos }: OpsRepo) =>
  Array.from(slos.values(), ({ id, value, value: { alert, sli } }) => ({
    service: folderOf(id),
    name: alert.name,
    means: `fires when the error budget of the SLO \`${lastPart(id)}\` is spent too fast: ${value.objective} % over ${value.window}.`,
    impact: sentence(alert.impact),
    firstStep: sentence(alert.first_step),
    query: `(\n${overFiveMinutes(sli.error)}\n) / (\n${overFiveMinutes(sli.total)}\n)`,
  }));

const ofRules = ({ ruleFiles }: OpsRepo) =>
  Array.from(ruleFiles.values()).flatMap(({ id, value }) =>
    value.groups
      .flatMap(({ rules }) => rules)
      .filter(rule => 'alert' in rule)
      .map(({ alert, expr, labels, annotations }) => ({
        service: folderOf(id),
        name: alert,
        means: 'fires while the query below returns anything.',
        impact: sentence(annotations?.impact),
        firstStep: sentence(annotations?.first_step),
        severity: labels?.severity,
        query: expr.trim(),
      })),
  );

const ofEvents = ({ events }: OpsRepo) =>
  Array.from(events.values(), ({ id, value }) => {
    const { impact, first_step, severity } = value.event.payload.custom_details;
    return {
      service: folderOf(id),
      name: lastPart(id),
      means: 'is sent by a program of ours, not by Prometheus.',
      impact: sentence(impact),
      firstStep: sentence(first_step),
      severity,
    };
  });

const overFiveMinutes = (expr: string): string => `  ${expr.trim()}`.replaceAll(/\{\{\s*\.window\s*\}\}/g, '5m');

/** Text that a sender still fills in says nothing before. */
const sentence = (text: unknown): string | undefined =>
  typeof text === 'string' && !text.includes('{{') ? text.trim() : undefined;
