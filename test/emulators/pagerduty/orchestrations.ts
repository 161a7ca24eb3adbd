import { type Json, object, text } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { created, noContent, notFound, ok } from './answers.ts';
import { idOf, nameProblem, refusal, unknownAmong } from './checks.ts';
import type { Orchestration, OrchestrationIntegration } from './entities.ts';
import { countRoutes } from './paths.ts';
import { isRefused, type Refused, resourceRoutes } from './resource.ts';

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
  return [...routes, ...integrationRoutes(account)];
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

const newIntegration = ({ ids }: Pick<Account, 'ids'>, label: string): OrchestrationIntegration => ({
  id: ids.orchestrationIntegration(),
  label,
  routing_key: ids.key(),
});

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

const showIntegration = ({ id, label, routing_key }: OrchestrationIntegration): Json => ({
  id,
  label,
  editable: true,
  parameters: { routing_key, type: 'global' },
});

function integrationRoutes(account: Account): Route[] {
  const { orchestrations } = account.state;
  const path = '/event_orchestrations/{id}/integrations';
  const on = ({ params }: Request, handle: (orchestration: Orchestration) => Reply): Reply => {
    const orchestration = orchestrations.get(params.id ?? '');
    return orchestration ? handle(orchestration) : notFound('Orchestration Not Found');
  };
  const keep = (orchestration: Orchestration, integrations: readonly OrchestrationIntegration[]): void =>
    void orchestrations.set(orchestration.id, { ...orchestration, integrations });
  const onOne = (
    request: Request,
    handle: (orchestration: Orchestration, one: OrchestrationIntegration) => Reply,
  ): Reply =>
    on(request, orchestration => {
      const found = orchestration.integrations.find(({ id }) => id === request.params.integration_id);
      return found ? handle(orchestration, found) : notFound('Integration Not Found');
    });
  return [
    {
      method: 'GET',
      path,
      handle: request =>
        on(request, ({ integrations }) =>
          ok({ integrations: integrations.map(showIntegration), total: integrations.length }),
        ),
    },
    {
      method: 'POST',
      path,
      handle: request =>
        on(request, orchestration => {
          const label = labelIn(request);
          if (isRefused(label)) return label.refused;
          const made = newIntegration(account, label.label);
          keep(orchestration, [...orchestration.integrations, made]);
          return created({ integration: showIntegration(made) });
        }),
    },
    {
      method: 'GET',
      path: `${path}/{integration_id}`,
      handle: request => onOne(request, (_, one) => ok({ integration: showIntegration(one) })),
    },
    {
      method: 'PUT',
      path: `${path}/{integration_id}`,
      handle: request =>
        onOne(request, (orchestration, one) => {
          const label = labelIn(request);
          if (isRefused(label)) return label.refused;
          const changed = { ...one, label: label.label };
          const { integrations } = orchestration;
          keep(
            orchestration,
            integrations.map(each => (each.id === one.id ? changed : each)),
          );
          return ok({ integration: showIntegration(changed) });
        }),
    },
    {
      method: 'DELETE',
      path: `${path}/{integration_id}`,
      handle: request =>
        onOne(request, (orchestration, one) => {
          const { integrations } = orchestration;
          keep(
            orchestration,
            integrations.filter(each => each.id !== one.id),
          );
          return noContent;
        }),
    },
  ];
}

function labelIn({ body }: Request): { readonly label: string } | Refused {
  const label = text(object(object(body).integration).label);
  return refusal(label === '' && "Label can't be blank") ?? { label };
}
