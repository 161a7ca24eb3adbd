import { readFileSync } from 'node:fs';
import type { ErrorObject } from 'ajv';
import { isObject } from './json.ts';
import { type Operation, operationsOf, type Parameter } from './operations.ts';
import { createRouter } from './router.ts';
import type { Request } from './types.ts';

/** A way in which a real client departs from the document, and the real server lets it. */
export type Departure = {
  readonly name: string;
  readonly reason: string;
  /** The request in the form that the document allows; any other request as it is. */
  amend(request: Request): Request;
};

export type OpenApi = {
  /** What the document has against a request, each thing in a sentence. */
  check(request: Request): string[];
};

export type OpenApiOptions = {
  /** What comes before the document's paths, as `/api/v3`. */
  readonly base?: string;
  readonly departures?: readonly Departure[];
};

/** Reads an OpenAPI 3.0 document that requests are checked against: path, query and body, and nothing beyond them. */
export function loadOpenApi(file: string, { base = '', departures = [] }: OpenApiOptions = {}): OpenApi {
  const document: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isObject(document)) throw new Error(`Unexpected content of ${file}, expected an OpenAPI document`);
  const route = createRouter(operationsOf(document));
  return {
    check(sent) {
      const request = departures.reduce((amended, departure) => departure.amend(amended), sent);
      const found = route(request.method, request.path.slice(base.length));
      if (!('route' in found)) return [`Unexpected ${request.method} ${request.path}, expected a path of the document`];
      return [...queryProblems(found.route, request), ...bodyProblems(found.route, request)];
    },
  };
}

function queryProblems(operation: Operation, { query }: Request): string[] {
  const parameters = operation.query();
  const known = (name: string) => parameters.some(parameter => parameter.name === name || isPartOf(parameter, name));
  const unknown = [...new Set(query.keys())].filter(name => !known(name));
  return [
    ...unknown.map(name => `Unexpected query parameter \`${name}\``),
    ...parameters.flatMap(parameter => parameterProblems(parameter, query)),
  ];
}

const isPartOf = ({ name, type }: Parameter, sent: string): boolean => type === 'object' && sent.startsWith(`${name}[`);

function parameterProblems({ name, required, type, validate }: Parameter, query: URLSearchParams): string[] {
  if (!query.has(name)) return required && type !== 'object' ? [`Missing query parameter \`${name}\``] : [];
  const values = query.getAll(name);
  const value = type === 'list' ? values : type === 'text' ? values[0] : parsed(values[0] ?? '');
  return validate(value) ? [] : (validate.errors ?? []).map(error => `Unexpected query: ${sentence(name, error)}`);
}

/** A number or a boolean; text that is neither stays text, and is then refused. */
function parsed(text: string): unknown {
  if (text === 'true' || text === 'false') return text === 'true';
  return text !== '' && Number.isFinite(Number(text)) ? Number(text) : text;
}

function bodyProblems(operation: Operation, { body: sent }: Request): string[] {
  const body = operation.body();
  if (!body) return sent === undefined ? [] : ['Unexpected body, expected none'];
  if (sent === undefined) return body.required ? ['Missing body'] : [];
  if (body.validate(sent)) return [];
  return [...new Set((body.validate.errors ?? []).map(error => sentence('', error)))];
}

/** Ajv's error with the place as `schedule.schedule_layers[0].start`. */
function sentence(root: string, { instancePath, keyword, params, message }: ErrorObject): string {
  const place = instancePath
    .split('/')
    .slice(1)
    .map(key => (/^\d+$/.test(key) ? `[${key}]` : `.${key.replaceAll('~1', '/').replaceAll('~0', '~')}`))
    .join('');
  const name = `${root}${place}`.replace(/^\./, '');
  if (keyword === 'additionalProperties') return `Unexpected \`${joined(name, params.additionalProperty)}\``;
  if (keyword === 'required') return `Missing \`${joined(name, params.missingProperty)}\``;
  const allowed = Array.isArray(params.allowedValues) ? `: ${params.allowedValues.join(', ')}` : '';
  return `${name === '' ? 'The body' : `\`${name}\``} ${message ?? keyword}${allowed}`;
}

const joined = (place: string, name: unknown): string => (place === '' ? `${name}` : `${place}.${name}`);
