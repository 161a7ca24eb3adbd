import { type Json, list, object, text } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import type { Account } from './account.ts';
import { invalid, notFound, ok } from './answers.ts';
import { refusal } from './checks.ts';
import type { CustomField, Service } from './entities.ts';
import { identity } from './reference.ts';
import { type Refused, resourceRoutes } from './resource.ts';

/** The custom fields of services, and the values that a service has in them. */
export function customFieldRoutes(account: Account): Route[] {
  const { customFields, services } = account.state;
  const path = '/services/{id}/custom_fields/values';
  const onService = ({ params }: Request, handle: (service: Service) => Reply): Reply => {
    const service = services.get(params.id ?? '');
    return service ? handle(service) : notFound('Service Not Found');
  };
  return [
    ...resourceRoutes<CustomField>({
      path: '/services/custom_fields',
      one: 'field',
      many: 'fields',
      title: 'Field',
      items: customFields,
      write: (sent, before) => write(account, sent, before),
      show: field => ({
        ...identity('services/custom_fields', 'field', field.id, field.name),
        ...field,
        field_options: [],
      }),
      removed: field => {
        for (const service of services.values()) service.customValues.delete(field.id);
      },
    }),
    { method: 'GET', path, handle: request => onService(request, service => ok(values(account, service))) },
    { method: 'PUT', path, handle: request => onService(request, service => setValues(account, service, request)) },
  ];
}

function write({ state, ids }: Account, sent: Json, before: CustomField | undefined): CustomField | Refused {
  const name = text(sent.name, before?.name);
  const taken = [...state.customFields.values()].some(field => field.name === name && field.id !== before?.id);
  return (
    refusal(!/^[a-zA-Z0-9_]{1,50}$/.test(name) && 'Name is invalid', taken && 'Name has already been taken') ?? {
      id: before?.id ?? ids.resource(),
      name,
      display_name: text(sent.display_name, before?.display_name),
      description: text(sent.description, before?.description ?? '') || null,
      data_type: text(sent.data_type, before?.data_type ?? 'string'),
      field_type: text(sent.field_type, before?.field_type ?? 'single_value'),
      enabled: sent.enabled !== false,
      default_value: sent.default_value ?? before?.default_value ?? null,
    }
  );
}

/** A field is named by its id, or by its name, as the provider does. */
function setValues(account: Account, service: Service, { body }: Request): Reply {
  const fields = [...account.state.customFields.values()];
  for (const sent of list(object(body).custom_fields).map(object)) {
    const field = fields.find(({ id, name }) => id === sent.id || name === sent.name);
    if (!field) return invalid(`Field ${text(sent.id) || text(sent.name)} could not be found`);
    service.customValues.set(field.id, sent.value);
  }
  return ok(values(account, service));
}

const values = ({ state }: Account, { customValues }: Service): Json => ({
  custom_fields: [...state.customFields.values()].map(
    ({ id, name, display_name, data_type, field_type, ...field }) => ({
      id,
      type: 'field_value',
      name,
      display_name,
      description: field.description,
      data_type,
      field_type,
      value: customValues.get(id) ?? null,
    }),
  ),
});
