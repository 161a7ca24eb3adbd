import type { Json } from '../http/json.ts';
import type { Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { notFound, ok } from './answers.ts';
import type { Incident } from './incident.ts';
import { page } from './paging.ts';
import { identity, policyReference, priorityReference, serviceReference, userReference } from './reference.ts';

/** Incidents to be read; events open and close them. */
export function incidentRoutes(account: Account): Route[] {
  const { incidents } = account.state;
  return [
    {
      method: 'GET',
      path: '/incidents',
      handle: request => {
        const found = [...incidents.values()].filter(incident => isWanted(incident, request));
        return page(
          request,
          'incidents',
          found.map(incident => show(account, incident)),
        );
      },
    },
    {
      method: 'GET',
      path: '/incidents/{id}',
      handle: ({ params }) => {
        const incident = incidents.get(params.id ?? '');
        return incident ? ok({ incident: show(account, incident) }) : notFound('Incident Not Found');
      },
    },
    {
      method: 'GET',
      path: '/incidents/{id}/notes',
      handle: ({ params }) => {
        const notes = incidents.get(params.id ?? '')?.notes;
        return notes ? ok({ notes: notes.map(content => ({ content })) }) : notFound('Incident Not Found');
      },
    },
  ];
}

function isWanted({ status, service, urgency, assigned }: Incident, { query }: Request): boolean {
  const allows = (name: string, ...values: readonly string[]): boolean => {
    const asked = query.getAll(`${name}[]`);
    return asked.length === 0 || values.some(value => asked.includes(value));
  };
  return (
    allows('statuses', status) &&
    allows('service_ids', service) &&
    allows('urgencies', urgency) &&
    allows('user_ids', ...assigned)
  );
}

const show = (account: Account, incident: Incident): Json => ({
  ...identity('incidents', 'incident', incident.id, `[#${incident.incident_number}] ${incident.title}`),
  incident_number: incident.incident_number,
  title: incident.title,
  status: incident.status,
  incident_key: incident.dedup_key,
  created_at: incident.created_at,
  urgency: incident.urgency,
  service: serviceReference(account, incident.service),
  priority: incident.priority === undefined ? null : priorityReference(account, incident.priority),
  escalation_policy: policyReference(account, incident.escalation_policy),
  assignments: incident.assigned.map(id => ({ at: incident.created_at, assignee: userReference(account, id) })),
});
