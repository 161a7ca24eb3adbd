import { type Json, object, text } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { created, noContent, notFound, ok } from './answers.ts';
import { idOf, nameProblem, refusal } from './checks.ts';
import type { Integration, Service } from './entities.ts';
import { identity, serviceReference } from './reference.ts';
import { isRefused, type Refused } from './resource.ts';

/** The integrations of a service; a key is made for each that takes events. */
export function integrationRoutes(account: Account): Route[] {
  const { services, integrations } = account.state;
  const path = '/services/{id}/integrations';
  const onService = ({ params }: Request, handle: (service: Service) => Reply): Reply => {
    const service = services.get(params.id ?? '');
    return service ? handle(service) : notFound('Service Not Found');
  };
  const onIntegration = (request: Request, handle: (integration: Integration, service: Service) => Reply): Reply =>
    onService(request, service => {
      const integration = integrations.get(request.params.integration_id ?? '');
      return integration?.service === service.id ? handle(integration, service) : notFound('Integration Not Found');
    });
  const save = (written: Integration | Refused, answer: (body: unknown) => Reply): Reply => {
    if (isRefused(written)) return written.refused;
    integrations.set(written.id, written);
    return answer({ integration: show(account, written) });
  };
  const one = `${path}/{integration_id}`;
  const sentIn = ({ body }: Request): Json => object(object(body).integration);
  return [
    {
      method: 'POST',
      path,
      handle: request => onService(request, service => save(write(account, service, sentIn(request)), created)),
    },
    {
      method: 'GET',
      path: one,
      handle: request => onIntegration(request, integration => ok({ integration: show(account, integration) })),
    },
    {
      method: 'PUT',
      path: one,
      handle: request =>
        onIntegration(request, (integration, service) =>
          save(write(account, service, sentIn(request), integration), ok),
        ),
    },
    {
      method: 'DELETE',
      path: one,
      handle: request =>
        onIntegration(request, integration => {
          integrations.delete(integration.id);
          return noContent;
        }),
    },
  ];
}

const typesWithKey = ['events_api_v2_inbound_integration', 'generic_events_api_inbound_integration'];

function write(account: Account, service: Service, sent: Json, before?: Integration): Integration | Refused {
  const { ids, now } = account;
  const asked = text(sent.type, before?.type ?? 'events_api_v2_inbound_integration');
  const type = asked === 'service_integration' ? 'generic_events_api_inbound_integration' : asked;
  const name = text(sent.name, before?.name ?? 'Events API v2');
  const refused = refusal(
    nameProblem(name, 100),
    !type.endsWith('_inbound_integration') && `Type ${type} is not an integration's`,
    before && before.type !== type && 'Type cannot be changed',
  );
  if (refused) return refused;
  const vendor = idOf(sent.vendor) ?? before?.vendor;
  const key = typesWithKey.includes(type) || vendor !== undefined ? ids.key : () => undefined;
  return {
    id: before?.id ?? ids.resource(),
    name,
    type,
    service: service.id,
    vendor,
    integration_key: before ? before.integration_key : key(),
    integration_email: text(sent.integration_email, before?.integration_email ?? '') || undefined,
    created_at: before?.created_at ?? now(),
  };
}

const show = (account: Account, { id, name, type, service, vendor, created_at, ...keys }: Integration): Json => ({
  ...identity(`services/${service}/integrations`, type, id, name),
  name,
  service: serviceReference(account, service),
  created_at,
  vendor: vendor ? identity('vendors', 'vendor_reference', vendor, 'Vendor') : null,
  ...keys,
});
