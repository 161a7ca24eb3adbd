import { isObject, type Json, list, object, text } from '../http/json.ts';
import type { Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { idOf, isTaken, nameProblem, refusal, unknownAmong } from './checks.ts';
import type { Service } from './entities.ts';
import { identity, policyReference, teamReference } from './reference.ts';
import { isAskedFor, type Refused, resourceRoutes } from './resource.ts';
import { isZone } from './time.ts';

/** Services; one that goes takes along its integrations, its orchestration and its dependencies. */
export function serviceRoutes(account: Account): Route[] {
  const { services, escalationPolicies } = account.state;
  const isOfTeam = (service: Service, asked: readonly string[]): boolean =>
    asked.length === 0 || asked.some(id => escalationPolicies.get(service.escalation_policy)?.teams.includes(id));
  return resourceRoutes<Service>({
    path: '/services',
    one: 'service',
    many: 'services',
    title: 'Service',
    items: services,
    write: (sent, before) => writeService(account, sent, before),
    show: (service, request) => showService(account, service, request),
    matches: (service, request) =>
      isAskedFor(request, service.name) && isOfTeam(service, request.query.getAll('team_ids[]')),
    removed: service => removeAllOf(account, service.id),
  });
}

function removeAllOf({ state }: Account, id: string): void {
  for (const integration of [...state.integrations.values()]) {
    if (integration.service === id) state.integrations.delete(integration.id);
  }
  for (const { id: dependency, supporting, dependent } of [...state.dependencies.values()]) {
    if (supporting.id === id || dependent.id === id) state.dependencies.delete(dependency);
  }
  for (const setting of [...state.alertGrouping.values()]) {
    const services = setting.services.filter(service => service !== id);
    if (services.length === 0) state.alertGrouping.delete(setting.id);
    else state.alertGrouping.set(setting.id, { ...setting, services });
  }
  state.serviceOrchestrations.delete(id);
  state.activeServiceOrchestrations.delete(id);
}

function writeService(account: Account, sent: Json, before: Service | undefined): Service | Refused {
  const { state, ids, now } = account;
  const service = {
    name: text(sent.name, before?.name),
    description: text(sent.description, before?.description ?? '') || null,
    escalation_policy: idOf(sent.escalation_policy) ?? before?.escalation_policy ?? '',
    acknowledgement_timeout: timeout(sent, 'acknowledgement_timeout', before),
    auto_resolve_timeout: timeout(sent, 'auto_resolve_timeout', before),
    incident_urgency_rule: objectOf(sent, 'incident_urgency_rule', before) ?? { type: 'constant', urgency: 'high' },
    support_hours: objectOf(sent, 'support_hours', before) ?? null,
    scheduled_actions:
      'scheduled_actions' in sent ? list(sent.scheduled_actions).filter(isObject) : (before?.scheduled_actions ?? []),
    auto_pause_notifications_parameters: objectOf(sent, 'auto_pause_notifications_parameters', before) ?? notPaused,
    alert_creation: text(sent.alert_creation, before?.alert_creation ?? 'create_alerts_and_incidents'),
  };
  const refused = refusal(
    nameProblem(service.name, 255),
    isTaken(state.services, service.name, before?.id) && 'Name has already been taken',
    unknownAmong([service.escalation_policy], state.escalationPolicies, 'Escalation policy'),
    ...[service.acknowledgement_timeout, service.auto_resolve_timeout].map(timeoutProblem),
    ...urgencyProblems(service.incident_urgency_rule, service.support_hours),
    pauseProblem(service.auto_pause_notifications_parameters),
  );
  if (refused) return refused;
  return {
    id: before?.id ?? ids.resource(),
    created_at: before?.created_at ?? now(),
    customValues: before?.customValues ?? new Map(),
    ...service,
  };
}

const notPaused: Json = { enabled: false, timeout: null };

type Timeout = 'acknowledgement_timeout' | 'auto_resolve_timeout';

/** `null`, 0 and, for a new service, nothing at all turn it off. */
function timeout(sent: Json, key: Timeout, before: Service | undefined): number | null {
  const value = key in sent ? sent[key] : before?.[key];
  return value === undefined || value === null || value === 0 ? null : Number(value);
}

const timeoutProblem = (seconds: number | null): string | undefined =>
  seconds === null || (Number.isInteger(seconds) && seconds >= 0) ? undefined : 'Timeout must be a number of seconds';

type Part = 'incident_urgency_rule' | 'support_hours' | 'auto_pause_notifications_parameters';

function objectOf(sent: Json, key: Part, before: Service | undefined): Json | undefined {
  if (!(key in sent)) return before?.[key] ?? undefined;
  return isObject(sent[key]) ? sent[key] : undefined;
}

function urgencyProblems(rule: Json, hours: Json | null): (string | undefined)[] {
  const bySupportHours = rule.type === 'use_support_hours';
  const urgencies = bySupportHours ? [rule.during_support_hours, rule.outside_support_hours] : [rule];
  const known = urgencies.every(each => ['high', 'low', 'severity_based'].includes(text(object(each).urgency)));
  return [
    bySupportHours || rule.type === 'constant' ? undefined : 'Incident urgency rule type is invalid',
    known ? undefined : 'Incident urgency rule urgency is invalid',
    bySupportHours && !hours ? 'Support hours are required by the incident urgency rule' : undefined,
    hours && !isZone(text(hours.time_zone)) ? 'Support hours time zone is not a valid time zone' : undefined,
    hours && list(hours.days_of_week).length === 0 ? 'Support hours days of week are required' : undefined,
  ];
}

const pauseProblem = ({ enabled, timeout }: Json): string | undefined =>
  enabled === true && ![120, 180, 300, 600, 900].includes(Number(timeout))
    ? 'Auto pause notifications timeout must be one of 120, 180, 300, 600, 900'
    : undefined;

function showService(account: Account, service: Service, { query }: Request): Json {
  const { customValues, escalation_policy, auto_pause_notifications_parameters, ...shown } = service;
  const { escalationPolicies, integrations } = account.state;
  const teams = escalationPolicies.get(escalation_policy)?.teams ?? [];
  const own = [...integrations.values()].filter(integration => integration.service === service.id);
  const included = query.getAll('include[]').includes('auto_pause_notifications_parameters');
  return {
    ...identity('services', 'service', service.id, service.name),
    ...shown,
    status: 'active',
    last_incident_timestamp: null,
    teams: teams.map(id => teamReference(account, id)),
    escalation_policy: policyReference(account, escalation_policy),
    integrations: own.map(({ id, name, type }) =>
      identity(`services/${service.id}/integrations`, `${type}_reference`, id, name),
    ),
    addons: [],
    alert_grouping: null,
    alert_grouping_timeout: null,
    alert_grouping_parameters: { type: null, config: null },
    response_play: null,
    ...(included ? { auto_pause_notifications_parameters } : {}),
  };
}
