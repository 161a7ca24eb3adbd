import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Accounts } from '../emulators/accounts.ts';

type Attributes = Readonly<Record<string, unknown>>;
type Blocks = Readonly<Record<string, Readonly<Record<string, Attributes>>>>;
type Synthesized = { readonly resource: Blocks; readonly data?: Blocks };

/** Looks a thing up by the names that it has in the synthesized Terraform; undefined: it is not there. */
type Lookup = (attributes: Attributes, idOf: (reference: unknown) => string | undefined) => string | undefined;

/**
 * The ids by which Terraform imports what is there already, found by name as somebody would who has lost the state:
 * address → id.
 */
export function importIds(folder: string, accounts: Accounts): ReadonlyMap<string, string> {
  const synthesized: Synthesized = JSON.parse(readFileSync(join(folder, 'cdk.tf.json'), 'utf8'));
  const lookups = { ...pagerDutyLookups(accounts), ...gitHubLookups(accounts) };
  const idOf = (reference: unknown): string | undefined => {
    const [, isData, type = '', name = ''] = /^\$\{(data\.)?(\w+)\.([\w-]+)\.\w+\}$/.exec(String(reference)) ?? [];
    if (type === '') return String(reference);
    const blocks = isData ? synthesized.data : synthesized.resource;
    const attributes = blocks?.[type]?.[name];
    return attributes && lookups[type]?.(attributes, idOf);
  };
  return new Map(
    Object.entries(synthesized.resource).flatMap(([type, resources]) =>
      Object.entries(resources).flatMap(([name, attributes]): [string, string][] => {
        const id = lookups[type]?.(attributes, idOf);
        return id === undefined ? [] : [[`${type}.${name}`, id]];
      }),
    ),
  );
}

/** Parts of an import id; undefined as soon as one of them is unknown. */
const joined = (separator: string, ...parts: readonly (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : parts.join(separator);

function pagerDutyLookups({ pagerduty: { state } }: Accounts): Readonly<Record<string, Lookup>> {
  const named =
    (all: ReadonlyMap<string, { readonly id: string; readonly name: string | null }>): Lookup =>
    ({ name }) =>
      Array.from(all.values()).find(one => one.name === name)?.id;
  return {
    pagerduty_user: ({ email }) => Array.from(state.users.values()).find(user => user.email === email)?.id,
    pagerduty_team: named(state.teams),
    pagerduty_schedule: named(state.schedules),
    pagerduty_escalation_policy: named(state.escalationPolicies),
    pagerduty_service: named(state.services),
    pagerduty_event_orchestration: named(state.orchestrations),
    pagerduty_alert_grouping_setting: named(state.alertGrouping),
    pagerduty_event_orchestration_router: ({ event_orchestration }, idOf) => idOf(event_orchestration),
    pagerduty_event_orchestration_service: ({ service }, idOf) => idOf(service),
    pagerduty_team_membership({ user_id, team_id }, idOf) {
      const [user, team] = [idOf(user_id), idOf(team_id)];
      const isMember = user !== undefined && state.teams.get(team ?? '')?.members.has(user);
      return isMember ? joined(':', user, team) : undefined;
    },
    pagerduty_service_integration({ service, name }, idOf) {
      const id = idOf(service);
      const found = Array.from(state.integrations.values()).find(one => one.service === id && one.name === name);
      return joined('.', id, found?.id);
    },
    pagerduty_service_dependency({ dependency }, idOf) {
      const [{ dependent_service, supporting_service }] = dependency as [Readonly<Record<string, [{ id: string }]>>];
      const [dependent, supporting] = [idOf(dependent_service?.[0].id), idOf(supporting_service?.[0].id)];
      const found = Array.from(state.dependencies.values()).find(
        one => one.dependent.id === dependent && one.supporting.id === supporting,
      );
      return joined('.', supporting, 'service', found?.id);
    },
  };
}

function gitHubLookups({ github: { state } }: Accounts): Readonly<Record<string, Lookup>> {
  const teamOf = (slug: unknown) => Array.from(state.teams.values()).find(team => team.slug === slug);
  const repositoryOf = (name: unknown) => state.repositories.get(String(name).toLowerCase());
  const asTeam = (id: string | undefined) => state.teams.get(Number(id));
  return {
    github_team: ({ name, slug }) => teamOf(name ?? slug)?.id.toString(),
    github_team_membership({ team_id, username }, idOf) {
      const team = asTeam(idOf(team_id));
      return team?.members.has(String(username).toLowerCase()) ? `${team.id}:${username}` : undefined;
    },
    github_team_repository({ team_id, repository }, idOf) {
      const team = asTeam(idOf(team_id));
      return team?.repositories.has(String(repository).toLowerCase()) ? `${team.id}:${repository}` : undefined;
    },
    github_issue_label: ({ repository, name }) =>
      repositoryOf(repository)?.labels.has(String(name).toLowerCase()) ? `${repository}:${name}` : undefined,
    github_repository_ruleset({ repository, name }) {
      const rulesets = Array.from(repositoryOf(repository)?.rulesets.values() ?? []);
      return joined(':', String(repository), rulesets.find(one => one.name === name)?.id.toString());
    },
    github_repository_environment: ({ repository, environment }) =>
      repositoryOf(repository)?.environments.has(String(environment)) ? `${repository}:${environment}` : undefined,
    github_repository_environment_deployment_policy({ repository, environment, branch_pattern }, idOf) {
      const name = idOf(environment)?.split(':').at(-1);
      const policies = repositoryOf(repository)?.environments.get(name ?? '')?.policies ?? [];
      const found = Array.from(policies.values()).find(policy => policy.name === branch_pattern);
      return joined(':', String(repository), name, found?.id.toString());
    },
  };
}
