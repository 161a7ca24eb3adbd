import { type Json, object, text } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { created, noContent, notFound, ok } from './answers.ts';
import { refusal } from './checks.ts';
import type { Orchestration, OrchestrationIntegration } from './entities.ts';
import { isRefused, type Refused } from './resource.ts';

/** A key by which events reach an orchestration. */
export const newIntegration = ({ ids }: Pick<Account, 'ids'>, label: string): OrchestrationIntegration => ({
  id: ids.orchestrationIntegration(),
  label,
  routing_key: ids.key(),
});

/** As it is shown within an orchestration, and alone. */
export const showIntegration = ({ id, label, routing_key }: OrchestrationIntegration): Json => ({
  id,
  label,
  editable: true,
  parameters: { routing_key, type: 'global' },
});

/** The integrations of an orchestration, one by one. */
export function orchestrationIntegrationRoutes(account: Account): Route[] {
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
