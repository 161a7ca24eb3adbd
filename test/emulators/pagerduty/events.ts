import { isObject, type Json, object, text } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import type { Alert, Orchestration, Path, Service } from './entities.ts';
import type { Incident } from './incident.ts';
import { isInMaintenance } from './maintenance-windows.ts';
import { mergedInto, openedBy } from './open-incident.ts';
import { actionsFor, routeOf } from './orchestrate.ts';

/** The Events API, on the same server as the REST API. */
export function eventRoutes(account: Account): Route[] {
  return [{ method: 'POST', path: '/v2/enqueue', handle: request => enqueue(account, request) }];
}

function enqueue(account: Account, { body }: Request): Reply {
  const event = object(body);
  const errors = eventProblems(account, event);
  if (errors.length > 0) return invalidEvent(errors);
  const alert = takeIn(account, event);
  return { status: 202, body: { status: 'success', message: 'Event processed', dedup_key: alert.dedup_key } };
}

/** How the Events API words what is wrong with an event. */
export const invalidEvent = (errors: readonly string[]): Reply => ({
  status: 400,
  body: { status: 'invalid event', message: 'Event object is invalid', errors },
});

const severities = ['critical', 'error', 'warning', 'info'];

function eventProblems(account: Account, event: Json): string[] {
  const { event_action, dedup_key, payload } = event;
  const action = text(event_action);
  const details = object(payload);
  return [
    !targetOf(account, text(event.routing_key)) && "'routing_key' is invalid",
    !['trigger', 'acknowledge', 'resolve'].includes(action) && "'event_action' is invalid",
    action !== 'trigger' && text(dedup_key) === '' && "'dedup_key' is missing or blank",
    action === 'trigger' && !isObject(payload) && "'payload' is missing or blank",
    ...(action === 'trigger' && isObject(payload)
      ? [
          text(details.summary) === '' && "'payload.summary' is missing or blank",
          text(details.source) === '' && "'payload.source' is missing or blank",
          !severities.includes(text(details.severity)) && "'payload.severity' is invalid",
        ]
      : []),
  ].filter(problem => typeof problem === 'string');
}

type Target = { readonly orchestration: Orchestration } | { readonly service: Service };

/** A key belongs to an orchestration, or goes straight to one service. */
function targetOf({ state }: Account, key: string): Target | undefined {
  const orchestration = [...state.orchestrations.values()].find(({ integrations }) =>
    integrations.some(({ routing_key }) => routing_key === key),
  );
  if (orchestration) return { orchestration };
  const integration = [...state.integrations.values()].find(({ integration_key }) => integration_key === key);
  const service = state.services.get(integration?.service ?? '');
  return service && { service };
}

/** Sends an event that is valid on its way, and keeps what became of it. */
function takeIn(account: Account, event: Json): Alert {
  const { state, ids } = account;
  const dedup_key = text(event.dedup_key) || ids.rule();
  const target = targetOf(account, text(event.routing_key));
  const routed =
    target && 'orchestration' in target
      ? state.services.get(routeOf(account, state.routers.get(target.orchestration.id), event))
      : target?.service;
  const result = routed ? { service: routed.id, ...atService(account, routed, event, dedup_key) } : unrouted;
  const alert: Alert = { event, dedup_key, ...result };
  state.alerts.push(alert);
  return alert;
}

type Outcome = Pick<Alert, 'outcome' | 'incident'>;

const unrouted: Outcome = { outcome: 'unrouted' };
const nothing: Outcome = { outcome: 'no incident' };

const untouched: Path = { type: 'service', sets: [], catchAll: {} };

function atService(account: Account, service: Service, event: Json, dedup_key: string): Outcome {
  const { state } = account;
  const isActive = state.activeServiceOrchestrations.has(service.id);
  const path = isActive ? state.serviceOrchestrations.get(service.id) : undefined;
  const { actions, notes } = actionsFor(path ?? untouched, event);
  const open = [...state.incidents.values()].find(
    incident => incident.service === service.id && incident.dedup_key === dedup_key && incident.status !== 'resolved',
  );
  const action = text(actions.event_action, text(event.event_action));
  if (action !== 'trigger') return open ? moveOn(account, open, action) : nothing;
  if (actions.drop_event === true) return { outcome: 'dropped' };
  if (isInMaintenance(account, service.id)) return { outcome: 'maintenance' };
  if (actions.suppress === true) return { outcome: 'suppressed' };
  const incident = open ? mergedInto(open, notes) : openedBy(account, { service, event, dedup_key, actions, notes });
  state.incidents.set(incident.id, incident);
  return { outcome: 'incident', incident: incident.id };
}

function moveOn({ state }: Account, incident: Incident, action: string): Outcome {
  const status = action === 'resolve' ? 'resolved' : 'acknowledged';
  state.incidents.set(incident.id, { ...incident, status });
  return { outcome: 'incident', incident: incident.id };
}
