import { loadOpsRepo } from '../model/load.ts';
import type { OpsRepo } from '../model/ops-repo.ts';
import { findingLine } from '../model/source/finding.ts';

const person = (name: string, id: string, more = '') =>
  `name: ${name}\nemail: ${id}@lab.example\ntime_zone: Europe/London\n${more}`;

/** One team, its rosters and its service: small, but with something of every kind that is deployed. */
export const smallRepo: Readonly<Record<string, string>> = {
  'catalog/organization.yaml': `
name: Lab
pagerduty: {region: eu}
github: {organization: lab, repository: ops, owners: [grace]}
`,
  'catalog/severities.yaml': `
SEV-1: {description: Nobody can log in., urgency: high, respond_within: 5m, update_every: 15m, priority: P1}
SEV-2: {description: Somebody can't., urgency: low, respond_within: 1h, update_every: 2h}
`,
  'catalog/people/ada.yaml': person('Ada Lovelace', 'ada', 'github: ada-lab\n'),
  'catalog/people/grace.yaml': person('Grace Hopper', 'grace', 'github: grace-lab\nmanaged: true\n'),
  'catalog/people/maria.yaml': person('Maria Mitchell', 'maria', 'github: maria-lab\n'),
  'catalog/people/wanda.yaml': person('Wanda Who', 'wanda', 'pagerduty: false\n'),
  'catalog/people/vera.yaml': person('Vera Rubin', 'vera'),
  'catalog/teams/web.yaml': `
name: Web
acronym: WEB
manager: maria
members: [ada, grace, wanda]
chat: "#web"
repositories: {web: maintain}
`,
  'catalog/schedules/web/primary.yaml': `
name: Web primary
owner: web
time_zone: Europe/London
layers:
  - {name: Weekly, turn: weekly, handoff: monday 09:00, start: 2026-01-05, people: [ada, grace]}
`,
  'catalog/escalation-policies/web.yaml': `
name: Web
owner: web
repeat: 2
rules:
  - {targets: [schedules/web/primary], escalate_after: 15m}
  - {targets: [people/maria], escalate_after: 30m}
`,
  'catalog/services/login.yaml': `
code: SVC-LOGIN
name: Login
description: Lets people in.
owner: web
tier: 1
escalation_policy: web
depends_on: [mail, keys]
alert_grouping: {by: content}
`,
  'catalog/services/keys.yaml': `
code: SVC-KEYS
name: Keys
description: Signs tokens.
owner: web
tier: 1
escalation_policy: web
`,
  'alerts/severity-mapping.yaml': `
severity_mapping:
  SEV-1: {description: Fast burn, conditions: [{burn_rate: "> 14.4x", window: "5m and 1h"}], response: [page]}
`,
  'alerts/login/availability.slo.yaml': `
objective: 99.9
window: 30d
sli: {total: "sum(rate(logins_total[{{.window}}]))", error: "sum(rate(login_errors_total[{{.window}}]))"}
alert: {name: LoginErrorBudgetBurn, impact: Nobody gets in., first_step: Roll back., review_by: 2027-03-31}
`,
  'runbooks/login/LoginErrorBudgetBurn.md':
    '---\nservice: login\nowner: web\nlast_reviewed: 2026-10-01\n---\n# LoginErrorBudgetBurn\n',
  'catalog/services/mail.yaml': `
code: SVC-MAIL
name: Mail
description: Sends mail.
owner: web
tier: 3
escalation_policy: web
external: true
`,
};

/** The small repository with some files in place of others; undefined leaves one out. */
export const repoOf = (others: Readonly<Record<string, string | undefined>> = {}): OpsRepo =>
  repoFrom({ ...smallRepo, ...others });

/** A repository of these files alone, which should be without errors. */
export function repoFrom(texts: Readonly<Record<string, string | undefined>>): OpsRepo {
  const wanted = Object.entries(texts).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const]));
  const { repo, findings } = loadOpsRepo(new Map(wanted));
  const errors = findings.filter(({ level }) => level === 'error').map(findingLine);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return repo;
}
