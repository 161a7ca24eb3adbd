import type { Entry } from './entry.ts';
import type { EventFile, RulesFile, RulesFileAlertingRule, SloFile } from './file-types.ts';
import { lastPart } from './id-parts.ts';
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

/** An alert and the part of a file that it is written in. */
export type WrittenAlert = { readonly alert: Alert } & (
  | { readonly form: 'slo'; readonly entry: Entry<SloFile> }
  | {
      readonly form: 'rule';
      readonly entry: Entry<RulesFile>;
      /** Where in the file: the group, and the rule within it. */
      readonly group: number;
      readonly index: number;
      readonly rule: RulesFileAlertingRule;
      /** Its own and those of its group. */
      readonly labels: Readonly<Record<string, string>>;
    }
  | { readonly form: 'event'; readonly entry: Entry<EventFile> }
);

/** Every alert, in the order of the files. Ids of alert files begin with their service: `checkout/availability`. */
export const alertsOf = (repo: OpsRepo): Alert[] => writtenAlerts(repo).map(({ alert }) => alert);

/** Every alert beside what it is written in. */
export function writtenAlerts({ slos, ruleFiles, events, severityMapping }: OpsRepo): WrittenAlert[] {
  const burning = Object.keys(severityMapping?.value.severity_mapping ?? {});
  return [
    ...Array.from(
      slos.values(),
      (entry): WrittenAlert => ({
        form: 'slo',
        entry,
        alert: fromSlo(serviceOf(entry.id), entry.value, burning),
      }),
    ),
    ...Array.from(ruleFiles.values()).flatMap(fromRules),
    ...Array.from(
      events.values(),
      (entry): WrittenAlert => ({ form: 'event', entry, alert: fromEvent(entry.id, entry.value) }),
    ),
  ];
}

/** The service whose folder an alert file stands in, by the file's id. */
export const serviceOf = (id: string): string => id.slice(0, id.lastIndexOf('/'));

const fromSlo = (service: string, { alert }: SloFile, severities: readonly string[]): Alert => ({
  name: alert.name,
  service,
  severities,
  impact: alert.impact,
  firstStep: alert.first_step,
  runbookUrl: undefined,
});

const fromRules = (entry: Entry<RulesFile>): WrittenAlert[] =>
  entry.value.groups.flatMap(({ labels: shared, rules }, group) =>
    rules.flatMap((rule, index): WrittenAlert[] => {
      if (!('alert' in rule)) return [];
      const labels = { ...shared, ...rule.labels };
      return [{ form: 'rule', entry, group, index, rule, labels, alert: fromRule(serviceOf(entry.id), rule, labels) }];
    }),
  );

const fromRule = (
  service: string,
  { alert, annotations }: RulesFileAlertingRule,
  labels: Readonly<Record<string, string>>,
): Alert => ({
  name: alert,
  service: labels.service ?? service,
  severities: labels.severity === undefined ? [] : [labels.severity],
  impact: annotations?.impact,
  firstStep: annotations?.first_step,
  runbookUrl: annotations?.runbook_url,
});

function fromEvent(id: string, { event: { payload } }: EventFile): Alert {
  const details = payload.custom_details;
  return {
    name: payload.class ?? lastPart(id),
    service: details.service,
    severities: [details.severity],
    impact: details.impact,
    firstStep: details.first_step,
    runbookUrl: details.runbook_url,
  };
}
