import { loadOpsRepo } from './load.ts';
import { type Finding, findingLine } from './source/finding.ts';

/** A small organization with a file of every kind, valid as it stands, for tests to break in one place. */
export const smallOrg: Readonly<Record<string, string>> = {
  'catalog/organization.yaml': `name: Small
pagerduty: {default_service: shop, features: [service_orchestration, priorities, alert_grouping, round_robin]}
github: {organization: small, repository: ops, owners: [ada]}
`,
  'catalog/severities.yaml': `SEV-1: {description: All is down., urgency: high, respond_within: 5m, update_every: 15m, also_notify: [people/ada]}
SEV-2: {description: A nuisance., urgency: low, respond_within: 1h, update_every: 2h}
`,
  'catalog/retired.yaml': `- {id: services/old-shop, reason: Replaced by shop, since: 2026-01-01}
`,
  'catalog/people/ada.yaml': `name: Ada
email: ada@small.example
time_zone: Europe/London
github: ada-small
`,
  'catalog/people/grace.yaml': `name: Grace
email: grace@small.example
time_zone: America/New_York
`,
  'catalog/teams/shop.yaml': `name: Shop
acronym: SHOP
manager: ada
members: [ada, grace]
`,
  'catalog/schedules/shop.yaml': `name: Shop
owner: shop
time_zone: Europe/Berlin
layers:
  - name: Weekly
    turn: weekly
    handoff: monday 09:00
    start: 2026-01-05
    people: [ada, grace]
`,
  'catalog/escalation-policies/shop.yaml': `name: Shop
owner: shop
repeat: 2
rules:
  - {targets: [schedules/shop], escalate_after: 15m}
  - {targets: [people/ada], escalate_after: 15m}
`,
  'catalog/services/shop.yaml': `code: SVC-SHOP
name: Shop
description: Sells.
owner: shop
tier: 2
escalation_policy: shop
depends_on: [ledger]
`,
  'catalog/services/ledger.yaml': `code: SVC-LEDGER
name: Ledger
description: Keeps the books.
owner: shop
tier: 2
escalation_policy: shop
`,
  'alerts/severity-mapping.yaml': `severity_mapping:
  SEV-1:
    description: Fast burn
    conditions: [{burn_rate: "> 14.4x", window: "5m and 1h"}]
    response: [page on-call]
`,
  'alerts/shop/availability.slo.yaml': `objective: 99.9
window: 30d
sli:
  total: sum(rate(requests_total[{{.window}}]))
  error: sum(rate(errors_total[{{.window}}]))
alert:
  name: ShopErrorBudgetBurn
  impact: Nobody can buy.
  first_step: Roll back.
  review_by: 2027-03-31
`,
  'alerts/shop/dependencies.rules.yaml': `groups:
  - name: shop
    rules:
      - {alert: LedgerDown, expr: up == 0, for: 5m}
`,
  'alerts/shop/Stuck.event.yaml': `owner: shop
review_by: 2027-03-31
event:
  event_action: trigger
  dedup_key: stuck/{{shard}}
  payload:
    summary: Stuck
    source: watchdog
    severity: critical
    custom_details: {service: shop, severity: SEV-1}
`,
  'runbooks/shop/ShopErrorBudgetBurn.md': `---
service: shop
owner: shop
last_reviewed: 2026-10-01
---
# ShopErrorBudgetBurn
`,
  'runbooks/shop/LedgerDown.yaml': `name: The ledger is down
triggers: [{alert: LedgerDown}]
severity: SEV-1
steps: [{name: Restart it}]
escalation: [{after: 15m, contact: people/ada}]
service: shop
`,
  'postmortems/2026-10-03-shop-down.md': `---
incident: INC-1
severity: SEV-1
services: [shop]
commander: ada
status: published
started_at: 2026-10-03T14:02Z
detected_at: 2026-10-03T14:07Z
---
# Shop down
`,
};

type Files = Readonly<Record<string, string>>;

/** What a person sees of a finding, and behind an arrow the other place that it names. */
const lineOf = (finding: Finding): string => {
  const { related } = finding;
  const other = related && ` → ${related.at.file}:${related.at.line}:${related.at.column}: ${related.message}`;
  return `${findingLine(finding)}${other ?? ''}`;
};

/** What is said of a repository, line by line. */
export const linesOf = (files: Files, unreadable: readonly Finding[] = []): string[] =>
  loadOpsRepo(new Map(Object.entries(files)), unreadable).findings.map(lineOf);

/** What is said of the small organization with some files put into it or in the place of its own. */
export const linesWith = (files: Files): string[] => linesOf({ ...smallOrg, ...files });

/** What is said of the small organization after a change in the text of one file. */
export function linesAfter(file: string, before: string | RegExp, after: string): string[] {
  const text = smallOrg[file] ?? '';
  const changed = text.replace(before, () => after);
  if (changed === text) throw new Error(`${file} has no ${before}`);
  return linesWith({ [file]: changed });
}
