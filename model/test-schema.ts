import type { Kind } from './kinds.ts';
import { schemas, sharedSchema } from './schemas.ts';
import type { Path } from './source/span.ts';

/** What tests look at of a schema. */
export type Schema = {
  readonly title?: string;
  readonly $ref?: string;
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema | true>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly uniqueItems?: boolean;
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly if?: unknown;
  readonly then?: Schema;
  readonly else?: Schema;
  readonly $defs?: Readonly<Record<string, Schema>>;
};

/** The schema of the value at a path, chosen by what stands there; undefined where anything may stand. */
export function schemaAt(kind: Kind, value: unknown, path: Path): Schema | undefined {
  const root: Schema = schemas[kind];
  let schema: Schema | undefined = resolve(root, root, value);
  let part: unknown = value;
  for (const step of path) {
    part = (part as Readonly<Record<string, unknown>>)[step];
    schema = schema && resolve(inner(schema, step), root, part);
  }
  return schema;
}

function inner(schema: Schema, step: string | number): Schema | undefined {
  if (typeof step === 'number') return schema.items;
  const property = schema.properties?.[step];
  const [, byPattern] =
    Object.entries(schema.patternProperties ?? {}).find(([pattern]) => new RegExp(pattern).test(step)) ?? [];
  const found = property ?? byPattern ?? schema.additionalProperties;
  return typeof found === 'object' ? found : undefined;
}

function resolve(schema: Schema | undefined, root: Schema, value: unknown): Schema | undefined {
  if (schema?.$ref) {
    const [file, name = ''] = schema.$ref.split('#/$defs/');
    const shared: Schema = sharedSchema;
    return resolve((file === '' ? root : shared).$defs?.[name], root, value);
  }
  if (!schema || schema.properties || !schema.then || !schema.else) return schema;
  // Of several forms the one whose keys are there.
  const forms = [schema.then, schema.else].map(form => resolve(form, root, value));
  const keys = Object.keys(value ?? {});
  return forms.find(form => form?.required?.some(key => keys.includes(key))) ?? forms[0];
}
