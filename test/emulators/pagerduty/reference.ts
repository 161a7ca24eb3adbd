import type { Json } from '../http/json.ts';
import type { Account } from './account.ts';

const apiUrl = 'https://api.pagerduty.com';
const webUrl = 'https://acme.pagerduty.com';

/** What every resource says of itself. */
export const identity = (folder: string, type: string, id: string, summary: string): Json => ({
  id,
  type,
  summary,
  self: `${apiUrl}/${folder}/${id}`,
  html_url: `${webUrl}/${folder}/${id}`,
});

type Named = { readonly id: string; readonly name: string };

const reference = (folder: string, type: string, items: ReadonlyMap<string, Named>, id: string): Json =>
  identity(folder, `${type}_reference`, id, items.get(id)?.name ?? '');

export const userReference = ({ state }: Account, id: string): Json => reference('users', 'user', state.users, id);
export const teamReference = ({ state }: Account, id: string): Json => reference('teams', 'team', state.teams, id);
export const scheduleReference = ({ state }: Account, id: string): Json =>
  reference('schedules', 'schedule', state.schedules, id);
export const policyReference = ({ state }: Account, id: string): Json =>
  reference('escalation_policies', 'escalation_policy', state.escalationPolicies, id);
export const serviceReference = ({ state }: Account, id: string): Json =>
  reference('services', 'service', state.services, id);
export const priorityReference = ({ state }: Account, id: string): Json =>
  reference('priorities', 'priority', state.priorities, id);
