import type { EventFile, RulesFile, RulesFileAlertingRule, SloFile } from './file-types.ts';
import type { OpsRepo } from './ops-repo.ts';

/** An alert that some file of the repository defines: an SLO, a Prometheus rule, or an event that a program sends. */
export type Alert = {
  readonly name: string;
  /** The id of the service that it is about. */
  readonly service: string;
  /** The severities that it can have; more than one for an SLO, which the severity mapping decides. */
  readonly severities: readonly string[];
  readonly impact: string | undefined;
  readonly firstStep: string | undefined;
  /** Where it says that its runbook is; undefined: at the place that follows from its name. */
  readonly runbookUrl: string | undefined;
};

/** Every alert, in the order of the files. Ids of alert files begin with their service: `checkout/availability`. */
export function alertsOf({ slos, ruleFiles, events, severityMapping }: OpsRepo): Alert[] {
  const burning = Object.keys(severityMapping?.value.severity_mapping ?? {});
  return [
    ...Array.from(slos.values(), ({ id, value }) => fromSlo(serviceOf(id), value, burning)),
    ...Array.from(ruleFiles.values()).flatMap(({ id, value }) => fromRules(serviceOf(id), value)),
    ...Array.from(events.values(), ({ id, value }) => fromEvent(id, value)),
  ];
}

/** The folder that an alert file stands in. */
const serviceOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));

const fromSlo = (service: string, { alert }: SloFile, severities: readonly string[]): Alert => ({
  name: alert.name,
  service,
  severities,
  impact: alert.impact,
  firstStep: alert.first_step,
  runbookUrl: undefined,
});

const fromRules = (service: string, { groups }: RulesFile): Alert[] =>
  groups.flatMap(({ labels: shared, rules }) =>
    rules
      .filter((rule): rule is RulesFileAlertingRule => 'alert' in rule)
      .map(({ alert, labels, annotations }) => {
        const { severity, service: named = service } = { ...shared, ...labels };
        return {
          name: alert,
          service: named,
          severities: severity === undefined ? [] : [severity],
          impact: annotations?.impact,
          firstStep: annotations?.first_step,
          runbookUrl: annotations?.runbook_url,
        };
      }),
  );

function fromEvent(id: string, { event: { payload } }: EventFile): Alert {
  const details = payload.custom_details;
  return {
    name: payload.class ?? id.slice(id.lastIndexOf('/') + 1),
    service: details.service,
    severities: [details.severity],
    impact: details.impact,
    firstStep: details.first_step,
    runbookUrl: details.runbook_url,
  };
}
