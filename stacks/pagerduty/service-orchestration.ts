import type {
  EventOrchestrationServiceConfig,
  EventOrchestrationServiceSetRule,
} from '@cdktf/provider-pagerduty/lib/event-orchestration-service/index.js';
import type { Alert } from '../../model/alert.ts';
import { eventPaths, payloadSeverities } from '../../model/event-contract.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { RunbookUrls } from '../../model/runbook-url.ts';
import { defined } from '../terraform/defined.ts';
import { literal } from '../terraform/literal.ts';
import { allOf, differs, equals, exists } from './condition.ts';

/** What holds for the events of every service. */
export type EventSettings = {
  readonly repo: Pick<OpsRepo, 'organization' | 'severities'>;
  readonly runbooks: RunbookUrls;
  /** Severity → the id of its priority in Terraform. */
  readonly priorities: ReadonlyMap<string, string>;
};

/** Brings the severities in: what an event of this service does follows from the severity that it names. */
export const serviceOrchestrationConfig = (
  service: { readonly id: string; readonly terraformId: string },
  alerts: readonly Alert[],
  settings: EventSettings,
): EventOrchestrationServiceConfig => ({
  service: service.terraformId,
  // Without it PagerDuty keeps the rules and does not use them.
  enableEventOrchestrationForService: true,
  set: [{ id: 'start', rule: [...elsewhere(settings.repo), ...bySeverity(service.id, alerts, settings)] }],
  catchAll: {
    actions: {
      annotate: 'This event names no severity of catalog/severities.yaml, so its own payload severity decided.',
    },
  },
});

/** First of all: what happens outside production is a ticket, however grave it would be. */
const elsewhere = ({ organization }: EventSettings['repo']): EventOrchestrationServiceSetRule[] => [
  {
    label: 'Another environment never pages',
    condition: [
      allOf(
        exists(eventPaths.environment),
        ...(organization?.value.production ?? []).map(name => differs(eventPaths.environment, name)),
      ),
    ],
    actions: { severity: 'info' },
  },
];

/** For each severity the alerts whose runbook and first step are known, then all others. */
function bySeverity(
  service: string,
  alerts: readonly Alert[],
  { repo, runbooks, priorities }: EventSettings,
): EventOrchestrationServiceSetRule[] {
  const payload = payloadSeverities(repo.severities);
  const folder = runbooks.ofService(service);
  return Array.from(repo.severities.values()).flatMap(({ id, value }) => {
    const actions = (...lines: readonly (string | undefined)[]) => ({
      actions: defined<EventOrchestrationServiceSetRule['actions']>({
        severity: payload.get(id),
        priority: priorities.get(id),
        annotate: literal([`${id}: ${value.description}`, ...lines].filter(line => line !== undefined).join('\n')),
      }),
    });
    const hasSeverity = equals(eventPaths.severity, id);
    return [
      ...withSeverity(alerts, id).map(alert => ({
        label: `${id} ${literal(alert.name)}`,
        condition: [allOf(hasSeverity, equals(eventPaths.alert, literal(alert.name)))],
        ...actions(
          ...labelled('Runbook', alert.runbookUrl ?? runbooks.ofAlert(service, alert.name)),
          ...labelled('First step', alert.firstStep),
        ),
      })),
      { label: id, condition: [allOf(hasSeverity)], ...actions(...labelled('Runbooks', folder)) },
    ];
  });
}

/** One of each name: a second rule with the same condition would never be reached. */
function withSeverity(alerts: readonly Alert[], severity: string): Alert[] {
  const having = alerts.filter(({ severities }) => severities.includes(severity));
  return Array.from(new Map(having.toReversed().map(alert => [alert.name, alert])).values()).toReversed();
}

const labelled = (label: string, text: string | undefined): string[] =>
  text === undefined ? [] : [`${label}: ${text}`];
