import { type Json, object, text } from '../http/json.ts';
import type { Account } from './account.ts';
import type { Service } from './entities.ts';
import type { Incident } from './incident.ts';
import { firstOnCall } from './on-call.ts';
import { urgencyOf } from './urgency.ts';

/** The incident after one more event of the same key. */
export const mergedInto = (incident: Incident, notes: readonly string[]): Incident => ({
  ...incident,
  events: incident.events + 1,
  notes: [...new Set([...incident.notes, ...notes])],
});

type Opening = {
  readonly service: Service;
  readonly event: Json;
  readonly dedup_key: string;
  readonly actions: Json;
  readonly notes: readonly string[];
};

/** The incident that an event opens, with what the orchestration made of it. */
export function openedBy(account: Account, { service, event, dedup_key, actions, notes }: Opening): Incident {
  const { state, ids, now } = account;
  const payload = object(event.payload);
  const severity = text(actions.severity, text(payload.severity));
  const escalation_policy = text(actions.escalation_policy, service.escalation_policy);
  const policy = state.escalationPolicies.get(escalation_policy);
  const targets = policy?.rules.flatMap(rule => rule.targets) ?? [];
  return {
    id: ids.incident(),
    incident_number: state.incidents.size + 1,
    title: text(payload.summary),
    status: 'triggered',
    service: service.id,
    urgency: urgencyOf(service, severity, now()),
    priority: text(actions.priority) || undefined,
    escalation_policy,
    schedules: targets.filter(({ type }) => type.startsWith('schedule')).map(({ id }) => id),
    assigned: policy ? firstOnCall(account, policy) : [],
    notes,
    severity,
    dedup_key,
    events: 1,
    created_at: now(),
  };
}
