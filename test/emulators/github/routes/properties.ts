import type { Request, Route } from '../../http/types.ts';
import { bodyReader } from '../body.ts';
import { endpoint } from '../endpoint.ts';
import { repositoryOf, requireOrganization } from '../find.ts';
import { page } from '../pagination.ts';
import { noContent, notFound, ok, unprocessable } from '../reply.ts';
import type { Site } from '../site.ts';
import type { Property, PropertyValue } from '../state.ts';

const text = { type: 'string' } as const;
const readProperty = bodyReader({
  properties: { value_type: { enum: ['multi_select', 'single_select', 'string', 'true_false', 'url'] } },
  optionalProperties: {
    property_name: text,
    required: { type: 'boolean' },
    default_value: {},
    description: { type: 'string', nullable: true },
    allowed_values: { elements: text, nullable: true },
    // The provider sends an empty text where nothing is said.
    values_editable_by: { enum: ['', 'org_actors', 'org_and_repo_actors'], nullable: true },
  },
});
const readValues = bodyReader({
  properties: { properties: { elements: { properties: { property_name: text, value: {} } } } },
});

/** The organization's custom properties, and what repositories say for them. */
export const propertyRoutes = (site: Site): Route[] => [
  endpoint('GET', '/orgs/{org}/properties/schema', request => {
    requireOrganization(site, request);
    return ok([...site.state.properties.values()].map(propertyJson));
  }),
  endpoint('GET', '/orgs/{org}/properties/schema/{property}', request => ok(propertyJson(propertyOf(site, request)))),
  endpoint('PUT', '/orgs/{org}/properties/schema/{property}', request => {
    requireOrganization(site, request);
    const property = propertyFrom(request);
    site.state.properties.set(property.name, property);
    return ok(propertyJson(property));
  }),
  endpoint('DELETE', '/orgs/{org}/properties/schema/{property}', request => {
    const { name } = propertyOf(site, request);
    site.state.properties.delete(name);
    for (const { properties } of site.state.repositories.values()) properties.delete(name);
    return noContent;
  }),
  endpoint('GET', '/repos/{owner}/{repo}/properties/values', request => {
    const { properties } = repositoryOf(site, request);
    return page(
      request,
      [...properties].map(([property_name, value]) => ({ property_name, value })),
    );
  }),
  endpoint('PATCH', '/repos/{owner}/{repo}/properties/values', request => {
    const { properties } = repositoryOf(site, request);
    const changes = readValues(request).properties.map(({ property_name: name, value }) => ({
      name,
      value: checkedValue(site, name, value),
    }));
    for (const { name, value } of changes) {
      if (value === null) properties.delete(name);
      else properties.set(name, value);
    }
    return noContent;
  }),
];

function propertyOf(site: Site, request: Request): Property {
  requireOrganization(site, request);
  const property = site.state.properties.get(request.params.property ?? '');
  if (!property) throw notFound();
  return property;
}

function propertyFrom(request: Request): Property {
  const body = readProperty(request);
  const allowed = body.allowed_values ?? null;
  const name = request.params.property ?? '';
  if (body.value_type.endsWith('_select') && (allowed ?? []).length === 0) throw invalid(name, 'allowed_values');
  const value = body.default_value === '' || body.default_value === undefined ? null : body.default_value;
  if (value !== null && !isValue(value)) throw invalid(name, 'default_value');
  if (body.required === true && value === null) throw invalid(name, 'default_value');
  return {
    name,
    type: body.value_type,
    required: body.required ?? false,
    default: value,
    description: body.description || null,
    allowed,
  };
}

const isValue = (value: unknown): value is PropertyValue =>
  typeof value === 'string' || (Array.isArray(value) && value.every(item => typeof item === 'string'));

/** `null` takes a value away. */
function checkedValue({ state }: Site, name: string, value: unknown): PropertyValue | null {
  const property = state.properties.get(name);
  if (!property) throw invalid(name, 'property_name');
  if (value === null) return null;
  if (!isValue(value) || (typeof value !== 'string') !== (property.type === 'multi_select'))
    throw invalid(name, 'value');
  const unknown = [value].flat().some(item => property.allowed !== null && !property.allowed.includes(item));
  const notBoolean = property.type === 'true_false' && value !== 'true' && value !== 'false';
  if (unknown || notBoolean) throw invalid(name, 'value');
  return value;
}

const invalid = (name: string, field: string) =>
  unprocessable({
    resource: 'CustomProperty',
    code: 'invalid',
    field,
    message: `Property '${name}' has an invalid ${field}`,
  });

const propertyJson = (property: Property) => ({
  property_name: property.name,
  value_type: property.type,
  required: property.required,
  default_value: property.default,
  description: property.description,
  allowed_values: property.allowed,
  values_editable_by: 'org_actors',
});
