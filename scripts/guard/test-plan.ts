import { Temporal } from 'temporal-polyfill';
import { loadOpsRepo } from '../../model/load.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import { findingLine } from '../../model/source/finding.ts';
import { type Exceptions, type GuardResult, guardPlans } from './guard-plans.ts';
import type { Json, JsonObject } from './json-value.ts';
import type { Plan } from './plan.ts';
import { readPlan } from './read-plan.ts';

const person = (name: string, id: string, more = '') =>
  `name: ${name}\nemail: ${id}@lab.example\ntime_zone: Europe/London\ngithub: ${id}-Lab\n${more}`;

/** A small company, some of which is retired. */
export const labFiles: Readonly<Record<string, string>> = {
  'catalog/organization.yaml': `
name: Lab
pagerduty: {}
github: {organization: lab, repository: ops, owners: [grace]}
guard:
  time_zone: Europe/Berlin
  freezes: [{from: 2026-12-20T00:00, to: 2027-01-03T00:00, reason: Year-end}]
`,
  'catalog/people/ada.yaml': person('Ada Lovelace', 'ada'),
  'catalog/people/grace.yaml': person('Grace Hopper', 'grace', 'managed: true\n'),
  'catalog/people/linus.yaml': person('Linus Pauling', 'linus'),
  'catalog/teams/web.yaml': 'name: Web\nacronym: WEB\nmanager: grace\nmembers: [ada, grace, linus]\n',
  'catalog/schedules/web/primary.yaml': `
name: Web primary
owner: web
time_zone: Europe/London
layers: [{name: Weekly, turn: weekly, handoff: monday 09:00, start: 2026-01-05, people: [ada, grace]}]
`,
  'catalog/escalation-policies/web.yaml': `
name: Web
owner: web
repeat: 2
rules: [{targets: [schedules/web/primary], escalate_after: 15m}]
`,
  'catalog/services/login.yaml': `
code: SVC-LOGIN
name: Login
description: Lets people in.
owner: web
tier: 1
escalation_policy: web
`,
  'catalog/retired.yaml': '- {id: services/old-shop, reason: Nobody bought, since: 2026-11-01}\n',
};

const labRepo = (others: Readonly<Record<string, string>> = {}): OpsRepo => {
  const { repo, findings } = loadOpsRepo(new Map(Object.entries({ ...labFiles, ...others })));
  const errors = findings.filter(({ level }) => level === 'error').map(findingLine);
  if (errors.length > 0) throw new Error(errors.join('\n'));
  return repo;
};

/** `pagerduty_service.service_login` with these values. */
export function resource(address: string, values: JsonObject = {}): JsonObject {
  const [type = '', name = ''] = address.replace(/^(data\.|module\.\w+\.)/, '').split('.');
  return { address, type, name, mode: address.startsWith('data.') ? 'data' : 'managed', values };
}

type Values = JsonObject | null;

/** A line of `resource_changes`, as Terraform 1.11 writes it. */
export function change(
  address: string,
  actions: readonly string[],
  [before, after]: readonly [Values, Values],
  more: JsonObject = {},
): JsonObject {
  const { previous_address, action_reason, deposed, ...inner } = more;
  const outer = { previous_address, action_reason, deposed };
  const { values: _, ...named } = resource(address);
  return JSON.parse(
    JSON.stringify({
      ...named,
      ...outer,
      provider_name: 'registry.terraform.io/pagerduty/pagerduty',
      change: { actions, before, after, after_unknown: {}, before_sensitive: {}, after_sensitive: {}, ...inner },
    }),
  );
}

export const removal = (address: string, before: JsonObject = {}): JsonObject =>
  change(address, ['delete'], [before, null], { action_reason: 'delete_because_no_resource_config' });

type Parts = {
  readonly prior?: readonly JsonObject[];
  readonly planned?: readonly JsonObject[];
  readonly configuration?: readonly JsonObject[];
  readonly more?: JsonObject;
};

/** The text of a plan. */
export const planText = (changes: readonly Json[], { prior, planned, configuration, more }: Parts = {}): string =>
  JSON.stringify({
    format_version: '1.2',
    terraform_version: '1.11.4',
    planned_values: { root_module: { resources: planned ?? [] } },
    resource_changes: changes,
    prior_state: { format_version: '1.0', values: { root_module: { resources: prior ?? [] } } },
    configuration: { root_module: { resources: configuration ?? [] } },
    complete: true,
    errored: false,
    ...more,
  });

export function planOf(changes: readonly Json[], parts: Parts = {}): Plan {
  const { plan, error } = readPlan('plan.json', planText(changes, parts));
  if (!plan) throw new Error(error);
  return plan;
}

type Options = Parts & {
  readonly files?: Readonly<Record<string, string>>;
  readonly now?: string;
  readonly exceptions?: Partial<Exceptions>;
};

/** What `guard` says of a plan with these changes. */
export function guardOf(changes: readonly Json[], options: Options = {}): GuardResult {
  const repo = labRepo(options.files);
  const organization = repo.organization?.value;
  if (!organization) throw new Error('The lab has an organization');
  const now = Temporal.Instant.from(options.now ?? '2026-11-16T09:00:00Z');
  const exceptions = { removals: undefined, duringFreeze: undefined, letGo: [], ...options.exceptions };
  return guardPlans([planOf(changes, options)], { repo, organization, now }, exceptions);
}

/** Refusals of one rule, a line for each. */
export const refusalsOf = (rule: string, changes: readonly Json[], options: Options = {}): string[] =>
  guardOf(changes, options)
    .refusals.filter(refusal => refusal.rule === rule)
    .map(({ address, file, message, hint }) => `${file}: ${message} (${hint})${address ? ` at ${address}` : ''}`);
