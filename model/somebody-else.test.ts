import { describe, expect, test } from 'vitest';
import { loadOpsRepo } from './load.ts';
import { linesOf } from './test-org.ts';

const person = (id: string) => `name: ${id}\nemail: ${id}@acme.example\ntime_zone: Europe/London\n`;
const service = (code: string) => `code: SVC-${code}
name: ${code}
description: Something.
owner: payments
tier: 1
escalation_policy: payments
`;

/** The examples by which the formats are defined, with all that they name. */
const examples: Readonly<Record<string, string>> = {
  'catalog/organization.yaml': `name: Acme
# optional: what is left out is not deployed
pagerduty:
  region: us                                # us | eu
  features: [priorities, service_orchestration]   # what the account's plan has; nothing else is used. Default: none
  default_service: unrouted-alerts          # where an event goes that names no known service
github: {organization: acme, repository: ops, owners: [ada]}   # owners: people who own the organization
state: {backend: local}                     # local | s3 | gcs | azurerm | remote, with that backend's settings
runbooks_url: https://github.com/acme/ops/blob/main/runbooks    # default: worked out from github
production: [production]                    # environments that may page; an event without one counts as production
roster_limits:                              # what check enforces on rosters
  max_consecutive_days: 14
  min_rest_between_shifts: 12h
  min_people_per_rotation: 2
  tiers: {3: {min_people_per_rotation: 1}}  # loosened or tightened per service tier
`,
  'catalog/severities.yaml': `SEV-1: {description: "…", urgency: high, respond_within: 5m, update_every: 15m,
        priority: P1, also_notify: [people/maria], postmortem_within: 48h}       # these three are optional
SEV-2: {description: "…", urgency: high, respond_within: 15m, update_every: 30m}
SEV-3: {description: "…", urgency: low, respond_within: 1h, update_every: 2h}    # high pages, low is a ticket
`,
  'catalog/people/ada.yaml': `name: Ada Lovelace
email: ada@acme.example
time_zone: Europe/London
# optional
github: ada-acme
country: GB                                 # for public holidays (and \`region: SCT\`)
managed: false                              # true: created in PagerDuty, else looked up by email
pagerduty: true                             # false: has no account there and is never on call
away: [{from: 2026-12-24, to: 2027-01-02}]
`,
  'catalog/people/grace.yaml': person('grace'),
  'catalog/people/linus.yaml': person('linus'),
  'catalog/people/maria.yaml': person('maria'),
  'catalog/teams/payments.yaml': `name: Payments
acronym: PAY                                # one canonical short name, everywhere
manager: maria                              # a person, in \`members\` or not
members: [ada, grace, linus]
# optional
chat: "#payments"
repositories: {checkout: maintain}          # GitHub repository → permission
github: {slug: payments, managed: true}     # managed: false for teams that an identity provider fills
`,
  'catalog/schedules/payments-primary.yaml': `name: Payments primary
owner: payments                             # \`owner\` is the team that answers for it, in every kind
time_zone: Europe/Berlin
layers:                                     # a later layer wins where layers overlap
  - name: Weekly
    turn: weekly                            # weekly | daily | a duration: 12h, 2w
    handoff: monday 09:00                   # \`<weekday> HH:MM\` for whole weeks, else \`HH:MM\`
    start: 2026-01-05                       # the first person's turn begins at the first hand-off on or after this day
    people: [ada, grace, linus]             # order matters; repeats allowed (weighted rotation)
    # optional
    end: 2027-01-04                         # the layer ends at the hand-off time of this day
    restrictions:                           # the hours that the layer covers, in the schedule's zone
      - daily: "22:00-06:00"
      - {days: monday-friday, hours: "08:00-17:00"}
      - {from: friday 17:00, to: monday 09:00}
# optional
overrides:                                  # dated, local time, with a reason; a later one wins; past ones are findings
  - {person: grace, replaces: linus, from: 2026-12-24T09:00, to: 2026-12-27T09:00, reason: Linus on leave}
shadow: false                               # true: trainees listen in; never counts as cover
`,
  'catalog/schedules/payments-secondary.yaml': `name: Payments secondary
owner: payments
time_zone: Europe/Berlin
layers: [{name: Daily, turn: daily, handoff: "09:00", start: 2026-01-05, people: [grace, linus]}]
`,
  'catalog/escalation-policies/payments.yaml': `name: Payments
owner: payments
repeat: 2
rules:
  - {targets: [schedules/payments-primary], escalate_after: 15m}
  - {targets: [schedules/payments-secondary, people/maria], escalate_after: 15m}
`,
  'catalog/services/checkout.yaml': `code: SVC-CHECKOUT
name: Checkout API
description: Takes the order and the money.
owner: payments
tier: 1                                     # 0 (the whole company stops) … 4 (nobody notices)
escalation_policy: payments
# optional
contact: ada                                # the person to ask; belongs to the owner
depends_on: [ledger, identity]
links: {dashboard: "https://grafana.acme.example/d/checkout", repository: acme/checkout, chat: "#checkout"}
last_reviewed: 2026-10-01
support_hours: {time_zone: Europe/Berlin, days: monday-friday, hours: "09:00-17:00"}   # low urgency outside them
acknowledge_timeout: 30m                    # page again; default: never
auto_resolve: never                         # the default; PagerDuty's own default would close a SEV-1 after 4 h
previously: shop                            # the id it had: becomes a Terraform \`moved\` block (any kind)
`,
  'catalog/services/ledger.yaml': service('LEDGER'),
  'catalog/services/unrouted-alerts.yaml': service('UNROUTED'),
  'catalog/services/identity.yaml': `code: SVC-IDENTITY
name: Identity
description: Says who is who.
owner: payments
tier: 1
# a service that somebody else runs has no policy and is not deployed:
external: true
status_page: https://status.vendor.example
`,
  'catalog/retired.yaml': `- {id: services/old-shop, reason: Replaced by checkout, since: 2026-11-01}
`,
  'alerts/severity-mapping.yaml': `severity_mapping:
  SEV-1:
    description: Fast burn on critical SLO
    conditions: [{burn_rate: "> 14.4x", window: "5m and 1h"}]
    response: [page on-call, open incident channel, start timeline]
  SEV-2: {description: …, conditions: [{burn_rate: "> 6x", window: "30m and 6h"}], response: […]}
  SEV-3: {description: …, conditions: [{burn_rate: "> 3x", window: "2h and 1d"}], response: […]}
`,
  'alerts/checkout/availability.slo.yaml': `objective: 99.9
window: 30d
sli:
  total: sum(rate(http_requests_total{service="checkout"}[{{.window}}]))
  error: sum(rate(http_requests_total{service="checkout",code=~"5.."}[{{.window}}]))
alert:
  name: CheckoutErrorBudgetBurn
  impact: Customers can't pay.
  first_step: Roll back the last checkout deploy if it is younger than 1 h.
  review_by: 2027-03-31
`,
  'alerts/checkout/dependencies.rules.yaml': `groups:
  - name: checkout-dependencies
    interval: 30s
    rules:
      - record: checkout:ledger_errors:rate5m
        expr: sum(rate(ledger_client_errors_total[5m]))
      - alert: LedgerUnreachable
        expr: probe_success{job="ledger"} == 0
        for: 5m
        labels: {severity: SEV-2, service: checkout}
`,
  'alerts/checkout/PaymentsStuck.event.yaml': `owner: payments
review_by: 2027-03-31
event:
  event_action: trigger
  dedup_key: payments-stuck/{{shard}}       # {{…}} marks what the sender fills in
  payload:
    summary: "Payments of shard {{shard}} have not moved for 10 minutes"
    source: payments-watchdog
    severity: critical
    component: checkout
    group: payments
    class: PaymentsStuck
    custom_details: {service: checkout, severity: SEV-1, impact: Customers pay and get no order., first_step: Restart the settlement worker.}
  links: [{href: "https://grafana.acme.example/d/checkout", text: Dashboard}]
`,
  'runbooks/checkout/CheckoutErrorBudgetBurn.md': `---
service: checkout
owner: payments
last_reviewed: 2026-10-01
---
# CheckoutErrorBudgetBurn
## Meaning · ## Impact · ## Diagnosis · ## Mitigation · ## Escalation
`,
};

test('the examples of the formats, word for word', () => {
  expect(linesOf(examples)).toEqual([]);
});

/** One person who runs one thing, without GitHub. */
const tiny: Readonly<Record<string, string>> = {
  'catalog/organization.yaml': 'name: Kiosk\npagerduty: {region: eu, default_service: kiosk}\n',
  'catalog/people/jo.yaml': 'name: Jo\nemail: jo@kiosk.example\ntime_zone: Pacific/Auckland\n',
  'catalog/teams/kiosk.yaml': 'name: Kiosk\nacronym: KI\nmanager: jo\nmembers: [jo]\n',
  'catalog/schedules/always.yaml':
    'name: Always\nowner: kiosk\ntime_zone: Pacific/Auckland\nlayers:\n  - {name: Jo, turn: weekly, handoff: monday 09:00, start: 2026-01-05, people: [jo]}\n',
  'catalog/escalation-policies/kiosk.yaml':
    'name: Kiosk\nowner: kiosk\nrepeat: 0\nrules: [{targets: [schedules/always], escalate_after: 30m}]\n',
  'catalog/services/kiosk.yaml':
    'code: K\nname: Kiosk\ndescription: Sells newspapers.\nowner: kiosk\ntier: 4\nescalation_policy: kiosk\n',
};

describe('one person, one service, one policy, one schedule', () => {
  test('are an organization', () => {
    expect(linesOf(tiny)).toEqual([]);
    const { repo } = loadOpsRepo(new Map(Object.entries(tiny)));
    expect(repo.organization?.value).toMatchObject({ name: 'Kiosk', github: undefined, production: ['production'] });
    expect(repo.services.get('kiosk')?.value.escalationPolicy).toBe('kiosk');
  });

  test('in folders of their own', () => {
    const moved = Object.fromEntries(
      Object.entries(tiny).map(([path, text]) => [
        path.replace(/(people|teams|schedules|escalation-policies|services)\//, '$1/nz/'),
        text
          .replace(/(owner|manager|escalation_policy|default_service): (\w+)/g, '$1: "nz/$2"')
          .replace('[jo]', '[nz/jo]')
          .replace('schedules/always', 'schedules/nz/always'),
      ]),
    );
    expect(linesOf(moved)).toEqual([]);
  });
});

test.each(Object.keys(examples))('%s alone is only told what it refers to', file => {
  const lines = linesOf({ [file]: examples[file] ?? '' });
  expect(lines.filter(line => !line.endsWith('[reference]'))).toEqual([]);
});
