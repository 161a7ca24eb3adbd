import { wrap } from '../../scripts/render/wrap.ts';
import type { Incident } from '../emulators/pagerduty/incident.ts';
import type { PagerDutyEmulator } from '../emulators/pagerduty/index.ts';

/** What somebody sees of an incident who gets it at night. */
function linesOf({ state }: PagerDutyEmulator, incident: Incident): string[] {
  const { urgency, priority, assigned, notes } = incident;
  const whom = assigned.map(id => state.users.get(id)?.name ?? id).join(', ') || 'nobody';
  const rank = priority === undefined ? '' : `, priority ${state.priorities.get(priority)?.name}`;
  const policy = state.escalationPolicies.get(incident.escalation_policy)?.name;
  return [
    `  Service: ${state.services.get(incident.service)?.name}, ${urgency} urgency${rank}`,
    `  ${urgency === 'high' ? 'Pages' : 'Waits for'} ${whom}, by the escalation policy ${policy}`,
    ...notes.flatMap(note => note.split('\n')).flatMap(line => wrap(line, '  ')),
  ];
}

const often = 100;

/** Prints incidents as they open and change, until the function that it gives back is called. */
export function tellIncidents(pagerduty: PagerDutyEmulator, print: (text: string) => void): () => void {
  const told = new Map<string, string>();
  const timer = setInterval(() => {
    for (const incident of pagerduty.incidents) {
      const { id, incident_number, status, title } = incident;
      if (told.get(id) === status) continue;
      const lines = told.has(id) ? [] : linesOf(pagerduty, incident);
      told.set(id, status);
      print([`\n#${incident_number} ${status}: ${title}`, ...lines].join('\n'));
    }
  }, often);
  return () => clearInterval(timer);
}
