import { type Json, text } from '../http/json.ts';
import type { Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { idOf, nameProblem, refusal, unknownAmong } from './checks.ts';
import type { Orchestration } from './entities.ts';
import { newIntegration, orchestrationIntegrationRoutes, showIntegration } from './orchestration-integrations.ts';
import { countRoutes } from './paths.ts';
import { type Refused, resourceRoutes } from './resource.ts';

/** Event orchestrations and their integrations, of which a new one has one at once. */
export function orchestrationRoutes(account: Account): Route[] {
  const { orchestrations, routers, globalOrchestrations, unroutedOrchestrations } = account.state;
  const routes = resourceRoutes<Orchestration>({
    path: '/event_orchestrations',
    one: 'orchestration',
    many: 'orchestrations',
    title: 'Orchestration',
    items: orchestrations,
    write: (sent, before) => write(account, sent, before),
    show: orchestration => show(account, orchestration),
    removed: ({ id }) => {
      for (const paths of [routers, globalOrchestrations, unroutedOrchestrations]) paths.delete(id);
    },
  });
  return [...routes, ...orchestrationIntegrationRoutes(account)];
}

function write({ state, ids, now }: Account, sent: Json, before: Orchestration | undefined): Orchestration | Refused {
  const name = text(sent.name, before?.name);
  const team = 'team' in sent ? idOf(sent.team) : before?.team;
  return (
    refusal(nameProblem(name, 255), team && unknownAmong([team], state.teams, 'Team')) ?? {
      id: before?.id ?? ids.resource(),
      name,
      description: text(sent.description, before?.description),
      team,
      integrations: before?.integrations ?? [newIntegration({ ids }, `${name} Default Integration`)],
      created_at: before?.created_at ?? now(),
    }
  );
}

const show = (account: Account, { id, name, description, team, integrations, created_at }: Orchestration): Json => ({
  id,
  self: `https://api.pagerduty.com/event_orchestrations/${id}`,
  name,
  description,
  team: team ? { id: team, type: 'team_reference', self: `https://api.pagerduty.com/teams/${team}` } : null,
  integrations: integrations.map(showIntegration),
  routes: countRoutes(account, id),
  created_at,
  created_by: null,
  updated_at: created_at,
  updated_by: null,
  version: '1',
});
