import { isObject, type Json } from '../http/json.ts';
import { type Departure, loadOpenApi, type OpenApi } from '../http/open-api.ts';
import type { Request } from '../http/types.ts';

/** Where the real provider departs from GitHub's OpenAPI document, and GitHub lets it. */
export const departures: readonly Departure[] = [
  {
    name: 'team by organization id',
    reason: 'The provider addresses teams as /organizations/1/team/2, which GitHub serves and the document leaves out.',
    amend: request =>
      readdressed(request, /^\/api\/v3\/organizations\/[^/]+\/team\/([^/]+)/, '/api/v3/orgs/acme/teams/$1'),
  },
  {
    name: 'slashes in a path parameter',
    reason: 'The provider sends the label severity/SEV-1 as it is; refs and files hold slashes by their nature.',
    amend: request => ({ ...request, path: request.path.replace(slashed, encoded) }),
  },
  {
    name: 'label renamed by name',
    reason: 'The provider sends a label’s new name as `name`; the document calls it `new_name`.',
    amend: request =>
      concerns(request, 'PATCH', /\/labels\/[^/]+$/)
        ? { ...request, body: renamed(request.body, 'name', 'new_name') }
        : request,
  },
  {
    name: 'source of a ruleset',
    reason: 'The provider says with each ruleset where it is kept, which is in its address already.',
    amend: request =>
      isRuleset(request) ? { ...request, body: without(request.body, 'source', 'source_type') } : request,
  },
  {
    name: 'source of a rule',
    reason: 'The provider sends with each rule the ruleset it is of, all of it empty.',
    amend: request => (isRuleset(request) ? { ...request, body: withBareRules(request.body) } : request),
  },
  {
    name: 'administrators bypass an environment',
    reason: 'The provider always sends `can_admins_bypass`, which the document knows in no request.',
    amend: request =>
      concerns(request, 'PUT', /\/environments\/[^/]+$/)
        ? { ...request, body: without(request.body, 'can_admins_bypass') }
        : request,
  },
  {
    name: 'name of a property',
    reason: 'The provider repeats the name that the address has.',
    amend: request => (isProperty(request) ? { ...request, body: without(request.body, 'property_name') } : request),
  },
  {
    name: 'empty editors of a property',
    reason: 'The provider sends an empty `values_editable_by` where nothing is said.',
    amend: request =>
      isProperty(request) && isObject(request.body) && request.body.values_editable_by === ''
        ? { ...request, body: without(request.body, 'values_editable_by') }
        : request,
  },
];

const documents = new Map<string, OpenApi>();

/** GitHub's OpenAPI document with these departures; read once, since it is large. */
export function gitHubDocument(file: string): OpenApi {
  const document = documents.get(file) ?? loadOpenApi(file, { base: '/api/v3', departures });
  documents.set(file, document);
  return document;
}

const readdressed = (request: Request, from: RegExp, to: string): Request => ({
  ...request,
  path: request.path.replace(from, to),
});

const slashed = /(?<before>\/repos\/[^/]+\/[^/]+\/(?:labels|branches|contents|git\/refs?)\/)(?<rest>.+)$/;
const encoded = (_match: string, before: string, rest: string): string => `${before}${rest.replaceAll('/', '%2F')}`;

const concerns = ({ method, path }: Request, wanted: string, pattern: RegExp): boolean =>
  method === wanted && pattern.test(path);

const isRuleset = ({ method, path }: Request): boolean =>
  (method === 'POST' || method === 'PUT') && /\/repos\/[^/]+\/[^/]+\/rulesets(\/[^/]+)?$/.test(path);

const isProperty = (request: Request): boolean => concerns(request, 'PUT', /\/properties\/schema\/[^/]+$/);

const without = (body: unknown, ...names: readonly string[]): unknown =>
  isObject(body) ? Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name))) : body;

function renamed(body: unknown, from: string, to: string): unknown {
  if (!isObject(body) || !(from in body)) return body;
  const { [from]: value, ...rest }: Json = body;
  return { ...rest, [to]: value };
}

const withBareRules = (body: unknown): unknown =>
  isObject(body) && Array.isArray(body.rules)
    ? {
        ...body,
        rules: body.rules.map(rule => without(rule, 'ruleset_source_type', 'ruleset_source', 'ruleset_id')),
      }
    : body;
