import { Temporal } from 'temporal-polyfill';
import type { Plan, PlannedService } from './plan.ts';
import { trouble } from './prose.ts';
import { type Random, randomFor } from './random.ts';

/** SLOs, rule files and events, in the folder of their service. */
export function* alertFiles({ seed, services }: Plan): Generator<readonly [string, string]> {
  for (const service of services) {
    const random = randomFor(seed, `alerts ${service.id}`);
    const { id, slo, rules, event } = service;
    if (slo) yield [`alerts/${id}/availability.slo.yaml`, sloFile(service, slo, random)];
    if (rules) yield [`alerts/${id}/dependencies.rules.yaml`, rulesFile(service, rules, random)];
    if (event) yield [`alerts/${id}/${event}.event.yaml`, eventFile(service, event, random)];
  }
}

const reviewBy = (random: Random): Temporal.PlainDate =>
  Temporal.PlainDate.from('2027-01-10').add({ days: random.integer(0, 200) });

const sloFile = (
  { id, name }: PlannedService,
  alert: string,
  random: Random,
): string => `objective: ${random.pick([99, 99.5, 99.9, 99.95])}
window: ${random.pick(['28d', '30d'])}
sli:
  total: sum(rate(http_requests_total{service="${id}"}[{{.window}}]))
  # What the caller did wrong is none of our errors.
  error: >-
    sum(rate(http_requests_total{service="${id}",code=~"5.."}[{{.window}}]))
    + sum(rate(http_requests_aborted_total{service="${id}",after="${random.integer(2, 90)}s"}[{{.window}}]))
alert:
  name: ${alert}
  impact: ${trouble(random, name)}.
  first_step: Roll back the last deploy of ${name} if it is younger than ${random.integer(10, 90)} minutes.
  review_by: ${reviewBy(random)}
`;

function rulesFile(service: PlannedService, alert: string, random: Random): string {
  const { id } = service;
  return `groups:
  - name: ${id}
    rules:
      - record: service:${id.replaceAll('-', '_')}_errors:rate5m
        expr: sum(rate(client_errors_total{service="${id}"}[5m]))
      # A few failures at night are no accident of the service.
${ruleText(service, alert, service.runbook ? 'SEV-2' : 'SEV-3', random)}${ruleText(service, `${alert}Slowly`, 'SEV-3', random)}${ruleText(service, `${alert}Soon`, 'SEV-4', random)}`;
}

const ruleText = (
  { id, name, team }: PlannedService,
  alert: string,
  severity: string,
  random: Random,
): string => `      - alert: ${alert}
        expr: |-
          sum(rate(client_errors_total{service="${id}",outcome="error"}[${random.integer(5, 30)}m]))
            / sum(rate(client_errors_total{service="${id}"}[30m])) > 0.${random.integer(10, 90)}
        for: ${random.integer(5, 30)}m
        labels:
          severity: ${severity}
          service: ${id}
          team: ${team.id}
        annotations:
          summary: "${name} fails {{ $value | humanizePercentage }} of the calls to its dependencies"
          impact: ${trouble(random, name)}.
          first_step: Look at the dashboard of ${name} for the last ${random.integer(10, 90)} minutes.
          dashboard_url: https://grafana.meridian.example/d/${id}
`;

const eventFile = (
  { id, name, team }: PlannedService,
  alert: string,
  random: Random,
): string => `# Sent by a watchdog that looks every ${random.integer(2, 9)} minutes.
owner: ${team.id}
review_by: ${reviewBy(random)}
event:
  event_action: trigger
  dedup_key: ${id}-stuck/{{shard}}
  payload:
    summary: "Shard {{shard}} of ${name} has not moved for ${random.integer(10, 90)} minutes"
    source: ${id}-watchdog
    severity: critical
    component: ${id}
    group: ${team.id}
    class: ${alert}
    custom_details:
      service: ${id}
      severity: SEV-1
      environment: production
      team: ${team.id}
      impact: ${trouble(random, name)}.
      first_step: Restart the worker of this shard.
      dashboard_url: https://grafana.meridian.example/d/${id}
      shard: "{{shard}}"
  links: [{ href: "https://grafana.meridian.example/d/${id}", text: Dashboard }]
`;
