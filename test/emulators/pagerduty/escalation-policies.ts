import { type Json, list, object, text } from '../http/json.ts';
import type { Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { forbidden, inUse } from './answers.ts';
import { idsIn, isTaken, nameProblem, refusal, unknownAmong } from './checks.ts';
import type { EscalationPolicy, EscalationRule, Reference } from './entities.ts';
import { identity, scheduleReference, serviceReference, teamReference, userReference } from './reference.ts';
import { isAskedFor, type Refused, resourceRoutes } from './resource.ts';

/** Escalation policies; how a rule assigns people is told only to those who ask, and whose plan has it. */
export function escalationPolicyRoutes(account: Account): Route[] {
  const { escalationPolicies, services } = account.state;
  return resourceRoutes<EscalationPolicy>({
    path: '/escalation_policies',
    one: 'escalation_policy',
    many: 'escalation_policies',
    title: 'Escalation Policy',
    items: escalationPolicies,
    write: (sent, before) => writePolicy(account, sent, before),
    show: (policy, request) => showPolicy(account, policy, asksForStrategies(request)),
    matches: (policy, request) =>
      isAskedFor(request, policy.name) && isOfTeam(policy, request.query.getAll('team_ids[]')),
    reading: request => (asksForStrategies(request) && !mayAssign(account) ? noStrategies : undefined),
    keep: policy => {
      const used = [...services.values()].some(service => service.escalation_policy === policy.id);
      const why = 'The escalation policy cannot be deleted as it is used by services';
      return used ? inUse('Escalation policy cannot be deleted', why) : undefined;
    },
  });
}

const asksForStrategies = ({ query }: Request): boolean =>
  query.getAll('include[]').includes('escalation_rule_assignment_strategies');

const mayAssign = ({ abilities }: Account): boolean => abilities.has('round_robin_scheduling');
const noStrategies = forbidden('Escalation rule assignment strategies are not available to the account');

const isOfTeam = ({ teams }: EscalationPolicy, asked: readonly string[]): boolean =>
  asked.length === 0 || asked.some(id => teams.includes(id));

function writePolicy(account: Account, sent: Json, before: EscalationPolicy | undefined): EscalationPolicy | Refused {
  const { state, ids } = account;
  const sentRules = list(sent.escalation_rules).map(object);
  const writesStrategy = sentRules.some(rule => rule.escalation_rule_assignment_strategy);
  if (writesStrategy && !mayAssign(account)) return { refused: noStrategies };
  const policy = {
    name: text(sent.name, before?.name),
    description: text(sent.description, before?.description ?? '') || null,
    num_loops: Number(sent.num_loops ?? before?.num_loops ?? 0),
    on_call_handoff_notifications: text(sent.on_call_handoff_notifications, 'if_has_services'),
    teams: 'teams' in sent ? idsIn(sent.teams) : (before?.teams ?? []),
  };
  const refused = refusal(
    nameProblem(policy.name, 100, '\\/&<>'),
    isTaken(state.escalationPolicies, policy.name, before?.id) && 'Name has already been taken',
    !(policy.num_loops >= 0 && policy.num_loops <= 9) && 'Num loops must be between 0 and 9',
    policy.teams.length > 1 && 'Teams must not be more than one',
    unknownAmong(policy.teams, state.teams, 'Team'),
    sentRules.length === 0 && 'Escalation rules must have at least one rule',
    ...sentRules.flatMap(rule => ruleProblems(account, rule)),
  );
  if (refused) return refused;
  const rules = sentRules.map(rule => writeRule(rule, text(rule.id) || ids.rule()));
  return { id: before?.id ?? ids.resource(), ...policy, rules };
}

const targetsOf = (rule: Json): Reference[] =>
  list(rule.targets).map(target => ({ id: text(object(target).id), type: text(object(target).type) }));

function ruleProblems({ state }: Account, rule: Json): (string | undefined)[] {
  const targets = targetsOf(rule);
  const delay = Number(rule.escalation_delay_in_minutes);
  const kinds: Readonly<Record<string, ReadonlyMap<string, unknown>>> = {
    user: state.users,
    schedule: state.schedules,
  };
  return [
    delay >= 1 ? undefined : 'Escalation delay must be at least 1 minute',
    targets.length >= 1 && targets.length <= 10 ? undefined : 'Targets must be between 1 and 10',
    ...targets.map(({ id, type }) => {
      const items = kinds[type.replace(/_reference$/, '')];
      if (!items) return `Target type ${type} is not one of user_reference, schedule_reference`;
      return items.has(id) ? undefined : `Target ${id} could not be found`;
    }),
  ];
}

const writeRule = (rule: Json, id: string): EscalationRule => ({
  id,
  escalation_delay_in_minutes: Number(rule.escalation_delay_in_minutes),
  targets: targetsOf(rule),
  strategy: text(object(rule.escalation_rule_assignment_strategy).type, 'assign_to_everyone'),
});

function showPolicy(account: Account, policy: EscalationPolicy, withStrategies: boolean): Json {
  const { id, name, description, num_loops, on_call_handoff_notifications, teams, rules } = policy;
  const services = [...account.state.services.values()].filter(service => service.escalation_policy === id);
  return {
    ...identity('escalation_policies', 'escalation_policy', id, name),
    name,
    description,
    num_loops,
    on_call_handoff_notifications,
    teams: teams.map(team => teamReference(account, team)),
    services: services.map(service => serviceReference(account, service.id)),
    privilege: null,
    escalation_rules: rules.map(rule => ({
      id: rule.id,
      escalation_delay_in_minutes: rule.escalation_delay_in_minutes,
      targets: rule.targets.map(target => showTarget(account, target)),
      ...(withStrategies ? { escalation_rule_assignment_strategy: { type: rule.strategy } } : {}),
    })),
  };
}

const showTarget = (account: Account, { id, type }: Reference): Json =>
  type.startsWith('schedule') ? scheduleReference(account, id) : userReference(account, id);
