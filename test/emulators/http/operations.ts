import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { closedSchema } from './closed-schema.ts';
import { at, isObject, type Json } from './json.ts';
import type { Method } from './types.ts';

export type Parameter = {
  readonly name: string;
  readonly required: boolean;
  readonly type: 'list' | 'number' | 'boolean' | 'object' | 'text';
  readonly validate: ValidateFunction;
};

export type Body = { readonly required: boolean; readonly validate: ValidateFunction };

/** One method of one path; what it takes is worked out when it is first asked for. */
export type Operation = {
  readonly method: Method;
  readonly path: string;
  readonly query: () => readonly Parameter[];
  readonly body: () => Body | undefined;
};

type Compile = (schema: unknown) => ValidateFunction;

/** The operations of an OpenAPI 3.0 document. */
export function operationsOf(document: Json): Operation[] {
  const compile = compiler(document);
  return entries(document.paths).flatMap(([path, item]) =>
    entries(item).flatMap(([name, operation]) => {
      if (!isMethodName(name) || !isObject(item) || !isObject(operation)) return [];
      const query = once(() => parametersOf(document, [item, operation], compile));
      return [{ method: methods[name], path, query, body: once(() => bodyOf(document, operation, compile)) }];
    }),
  );
}

const methods = { get: 'GET', post: 'POST', put: 'PUT', patch: 'PATCH', delete: 'DELETE' } as const;
const isMethodName = (name: string): name is keyof typeof methods => Object.hasOwn(methods, name);

const entries = (value: unknown): [string, unknown][] => Object.entries(isObject(value) ? value : {});

/** Formats other than this one pass: vendors mean them as a remark. */
function compiler(document: Json): Compile {
  const ajv = new Ajv2020({ strict: false, allErrors: true, validateSchema: false, meta: false, logger: false });
  ajv.addFormat('date-time', /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:?\d\d)$/);
  return schema => ajv.compile(closedSchema(document, schema));
}

function parametersOf(document: Json, owners: readonly Json[], compile: Compile): Parameter[] {
  const all = owners.flatMap(owner => (Array.isArray(owner.parameters) ? owner.parameters : []));
  return all
    .map(parameter => resolved(document, parameter))
    .filter(parameter => parameter.in === 'query')
    .map(parameter => ({
      name: String(parameter.name),
      required: parameter.required === true,
      type: typeOf(resolved(document, parameter.schema), parameter.style),
      validate: compile(parameter.schema),
    }));
}

function typeOf(schema: Json, style: unknown): Parameter['type'] {
  if (style === 'deepObject') return 'object';
  if (schema.type === 'array') return 'list';
  if (schema.type === 'integer' || schema.type === 'number') return 'number';
  return schema.type === 'boolean' ? 'boolean' : 'text';
}

function bodyOf(document: Json, operation: Json, compile: Compile): Body | undefined {
  if (!('requestBody' in operation)) return undefined;
  const body = resolved(document, operation.requestBody);
  const [, media] = entries(body.content)[0] ?? [];
  return { required: body.required === true, validate: compile(isObject(media) ? media.schema : {}) };
}

function resolved(document: Json, value: unknown): Json {
  if (!isObject(value)) return {};
  return typeof value.$ref === 'string' ? resolved(document, at(document, value.$ref)) : value;
}

function once<T>(compute: () => T): () => T {
  let result: { readonly value: T } | undefined;
  return () => {
    result ??= { value: compute() };
    return result.value;
  };
}
