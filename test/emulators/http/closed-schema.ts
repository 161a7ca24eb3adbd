import { at, isObject, type Json } from './json.ts';

/** What a schema says, once its references and all parts of its `allOf` are taken in. */
type Merged = {
  readonly rest: Json;
  readonly nullable: boolean;
  readonly required: readonly unknown[];
  readonly properties: Readonly<Record<string, readonly unknown[]>>;
  readonly items: readonly unknown[];
  readonly others: unknown;
};

/**
 * Turns a schema of an OpenAPI 3.0 document into a JSON Schema in which an object takes the properties that it names,
 * over all parts of an `allOf`, and no other; a free-form object stays open. `oneOf` becomes `anyOf`, since vendors
 * write alternatives that overlap, and tell them apart by a discriminator.
 */
export function closedSchema(document: Json, schema: unknown): Json {
  const definitions: Record<string, Json> = {};
  const root = close([schema]);
  return { $defs: definitions, ...root };

  function close(parts: readonly unknown[]): Json {
    const [part] = parts;
    if (parts.length === 1 && isObject(part) && typeof part.$ref === 'string') return definition(part.$ref);
    const alternatives = parts.map(each => expand(document, each, [])).reduce(cross);
    const [only, ...more] = alternatives.map(build);
    return only && more.length === 0 ? only : { anyOf: [only, ...more] };
  }

  function definition(pointer: string): Json {
    const name = pointer.replace(/[^\w]/g, '_');
    if (!definitions[name]) {
      definitions[name] = {};
      definitions[name] = close([at(document, pointer)]);
    }
    return { $ref: `#/$defs/${name}` };
  }

  function build({ rest, nullable, required, properties, items, others }: Merged): Json {
    const names = Object.entries(properties);
    const sendable = required.filter(name => !properties[String(name)]?.some(isReadOnly));
    return {
      ...(nullable ? orNull(rest) : rest),
      ...(sendable.length > 0 ? { required: sendable } : {}),
      ...(names.length > 0 ? { properties: Object.fromEntries(names.map(([name, of]) => [name, close(of)])) } : {}),
      ...(names.length > 0 && others === undefined ? { additionalProperties: false } : {}),
      ...(isObject(others) ? { additionalProperties: close([others]) } : {}),
      ...(items.length > 0 ? { items: close(items) } : {}),
    };
  }
}

/** The alternatives that a schema comes to; most have one. */
function expand(document: Json, schema: unknown, trail: readonly string[]): Merged[] {
  if (!isObject(schema)) return [nothing];
  if (typeof schema.$ref === 'string') {
    if (trail.includes(schema.$ref)) return [nothing];
    return expand(document, at(document, schema.$ref), [...trail, schema.$ref]);
  }
  const { allOf, oneOf, anyOf } = schema;
  const all = [...(Array.isArray(allOf) ? allOf : [])].map(part => expand(document, part, trail));
  const choices = [oneOf, anyOf].filter(Array.isArray);
  const some = choices.map(choice => choice.flatMap(part => expand(document, part, trail)));
  return [[own(schema)], ...all, ...some].reduce(cross);
}

const nothing: Merged = { rest: {}, nullable: false, required: [], properties: {}, items: [], others: undefined };

function own(schema: Json): Merged {
  const { nullable, discriminator, exclusiveMinimum, exclusiveMaximum, allOf, oneOf, anyOf, ...kept } = schema;
  const { required, properties, items, additionalProperties, ...rest } = kept;
  return {
    rest,
    nullable: nullable === true,
    required: Array.isArray(required) ? required : [],
    properties: isObject(properties)
      ? Object.fromEntries(Object.entries(properties).map(([name, property]) => [name, [property]]))
      : {},
    items: items === undefined ? [] : [items],
    others: additionalProperties === false ? undefined : additionalProperties,
  };
}

const cross = (some: Merged[], more: Merged[]): Merged[] => some.flatMap(a => more.map(b => merge(a, b)));

const merge = (a: Merged, b: Merged): Merged => ({
  rest: { ...a.rest, ...b.rest },
  nullable: a.nullable || b.nullable,
  required: [...new Set([...a.required, ...b.required])],
  properties: {
    ...a.properties,
    ...Object.fromEntries(
      Object.entries(b.properties).map(([name, parts]) => [name, [...(a.properties[name] ?? []), ...parts]]),
    ),
  },
  items: [...a.items, ...b.items],
  others: a.others ?? b.others,
});

/** A client need not send what only the server writes. */
const isReadOnly = (schema: unknown): boolean => isObject(schema) && schema.readOnly === true;

const orNull = ({ type, ...rest }: Json): Json => ({
  ...rest,
  ...(type === undefined ? {} : { type: [type, 'null'] }),
  ...(Array.isArray(rest.enum) ? { enum: [...rest.enum, null] } : {}),
});
