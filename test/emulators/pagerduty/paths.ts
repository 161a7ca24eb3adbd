import { isObject, type Json, list, object, text } from '../http/json.ts';
import type { Account } from './account.ts';
import { refusal } from './checks.ts';
import type { Path, Rule, RuleSet } from './entities.ts';
import { parsePcl } from './pcl.ts';
import type { Refused } from './resource.ts';

export type PathType = 'router' | 'service' | 'global' | 'unrouted';

/** A path that nobody has written yet. */
export const emptyPath = (type: PathType): Path => ({
  type,
  sets: [{ id: 'start', rules: [] }],
  catchAll: type === 'router' ? { route_to: 'unrouted' } : {},
});

/** A path as it was sent; actions that came empty are not kept, as the API does not tell of them later. */
export function writePath(account: Account, type: PathType, sent: Json): Path | Refused {
  const sets = list(sent.sets).map(set => writeSet(account, object(set)));
  const catchAll = actionsIn(object(sent.catch_all).actions);
  const path: Path = { type, sets, catchAll: type === 'router' ? { route_to: 'unrouted', ...catchAll } : catchAll };
  return refusal(...pathProblems(account, path)) ?? path;
}

const writeSet = (account: Account, { id, rules }: Json): RuleSet => ({
  id: text(id),
  rules: list(rules).map(rule => writeRule(account, object(rule))),
});

const writeRule = ({ ids }: Account, { id, label, disabled, conditions, actions }: Json): Rule => ({
  id: text(id) || ids.rule(),
  label: text(label),
  disabled: disabled === true,
  conditions: list(conditions).map(condition => text(object(condition).expression)),
  actions: actionsIn(actions),
});

function actionsIn(sent: unknown): Json {
  const isEmpty = (value: unknown) =>
    value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(object(sent)).filter(([, value]) => !isEmpty(value)));
}

function pathProblems(account: Account, { type, sets, catchAll }: Path): (string | undefined)[] {
  const rules = sets.flatMap(set => set.rules);
  const actions = [...rules.map(rule => rule.actions), catchAll];
  const dynamic = rules.flatMap((rule, index) => (rule.actions.dynamic_route_to ? [{ rule, index }] : []));
  const badDynamic = dynamic.some(({ rule, index }) => index > 0 || rule.conditions.length > 0) || dynamic.length > 1;
  return [
    sets[0]?.id === 'start' ? undefined : 'The first set must have the id start',
    type === 'router' && sets.length !== 1 ? 'A router must have one set' : undefined,
    badDynamic ? 'A dynamic rule must be the only one, the first one, and without conditions' : undefined,
    ...rules.flatMap(rule => rule.conditions).map(conditionProblem),
    ...actions.map(each => routeProblem(account, type, sets, each)),
    ...actions.map(each => valueProblem(account, each)),
  ];
}

function conditionProblem(expression: string): string | undefined {
  const parsed = parsePcl(expression);
  return 'problem' in parsed ? `Condition \`${expression}\` is invalid: ${parsed.problem}` : undefined;
}

/** A router leads to services, any other path to its own sets. */
function routeProblem({ state }: Account, type: string, sets: readonly RuleSet[], { route_to }: Json) {
  if (route_to === undefined) return undefined;
  const known =
    type === 'router'
      ? route_to === 'unrouted' || state.services.has(text(route_to))
      : sets.some(({ id }) => id === route_to);
  return known ? undefined : `Route to ${route_to} could not be found`;
}

function valueProblem({ state }: Account, { priority, severity, event_action, escalation_policy }: Json) {
  const isOneOf = (value: unknown, ...allowed: string[]) => value === undefined || allowed.includes(text(value));
  if (priority !== undefined && !state.priorities.has(text(priority))) return `Priority ${priority} could not be found`;
  if (!isOneOf(severity, 'info', 'warning', 'error', 'critical')) return `Severity ${severity} is invalid`;
  if (!isOneOf(event_action, 'trigger', 'resolve')) return `Event action ${event_action} is invalid`;
  const policy = escalation_policy === undefined ? undefined : text(escalation_policy);
  return policy !== undefined && !state.escalationPolicies.has(policy)
    ? `Escalation policy ${policy} could not be found`
    : undefined;
}

/** A path as the API shows it. */
export const showPath = ({ type, sets, catchAll }: Path, parent: Json, now: string): Json => ({
  type,
  parent,
  sets: sets.map(({ id, rules }) => ({ id, rules: rules.map(showRule) })),
  catch_all: { actions: catchAll },
  created_at: now,
  created_by: null,
  updated_at: now,
  updated_by: null,
  version: '1',
});

const showRule = ({ conditions, ...rule }: Rule): Json => ({
  ...rule,
  conditions: conditions.map(expression => ({ expression })),
});

/** To how many services an orchestration leads. */
export function countRoutes({ state }: Account, id: string): number {
  const rules = state.routers.get(id)?.sets.flatMap(set => set.rules) ?? [];
  return new Set(rules.map(({ actions }) => actions.route_to).filter(to => to !== undefined && !isObject(to))).size;
}
