import type { ErrorObject } from 'ajv';
import { nearest } from './did-you-mean.ts';
import { isObject } from './is-object.ts';

/** An unknown key, and the one that was meant by it if any comes near. */
export type UnknownKey = {
  readonly pointer: string;
  readonly key: string;
  readonly meant: string | undefined;
  /** The keys that the schema names there. */
  readonly allowed: readonly string[];
  readonly schema: NonNullable<ErrorObject['parentSchema']>;
};

/** All that one object lacks. */
export type MissingKeys = {
  readonly pointer: string;
  readonly keys: readonly string[];
  /** All that the schema asks for there. */
  readonly required: readonly string[];
  /** Keys with which the object would have been of another form. */
  readonly otherForms: readonly string[];
  /** What stands for the first of the keys in the schema's examples. */
  readonly example: unknown;
};

/** What is wrong with the keys of objects. A misspelt key is one thing, not a missing and an unknown one. */
export function wrongKeys(errors: readonly ErrorObject[]): {
  readonly unknown: readonly UnknownKey[];
  readonly missing: readonly MissingKeys[];
} {
  const forms = formsOf(errors);
  const lacking = Map.groupBy(
    errors.filter(({ keyword }) => keyword === 'required'),
    ({ instancePath }) => instancePath,
  );
  const unknown = errors
    .filter(({ keyword }) => keyword === 'additionalProperties')
    .map(error => unknownKey(error, lacking.get(error.instancePath) ?? [], forms));
  const wrongPaths = new Set([
    ...errors.filter(({ keyword }) => keyword !== 'if').map(({ instancePath }) => instancePath),
    ...unknown.map(({ pointer, meant }) => `${pointer}/${meant}`),
  ]);
  const missing = Array.from(lacking, ([pointer, group]) => missingKeys(pointer, group, forms, wrongPaths));
  return { unknown, missing: missing.filter(({ keys }) => keys.length > 0) };
}

/** Which keys decide the form of an object, by the object and by the schema whose `if` asks for them. */
type Forms = ReadonlyMap<string, readonly Form[]>;
type Form = { readonly keys: readonly string[]; readonly schema: ErrorObject['parentSchema'] };

const formsOf = (errors: readonly ErrorObject[]): Forms =>
  Map.groupBy(
    errors
      .filter(({ keyword }) => keyword === 'if')
      .map(({ instancePath, schema, parentSchema }) => ({
        instancePath,
        keys: namedKeys(schema),
        schema: parentSchema,
      })),
    ({ instancePath }) => instancePath,
  );

/** The keys that a condition names, however deep in `anyOf` and its like. */
function namedKeys(condition: unknown): string[] {
  if (typeof condition !== 'object' || condition === null) return [];
  return Object.entries(condition).flatMap(([keyword, value]) =>
    keyword === 'properties' ? Object.keys(value) : namedKeys(value),
  );
}

function unknownKey(error: ErrorObject, lacking: readonly ErrorObject[], forms: Forms): UnknownKey {
  const { instancePath: pointer, params, parentSchema: schema = {} } = error;
  const key = String(params.additionalProperty);
  const deciding = (forms.get(pointer) ?? []).flatMap(({ keys }) => keys);
  // A key that decides may still be one too many.
  const allowed = Array.from(new Set([...Object.keys(schema.properties ?? {}), ...deciding])).filter(
    name => name !== key,
  );
  const missing = lacking.map(({ params }) => String(params.missingProperty));
  return { pointer, key, meant: nearest(key, missing) ?? nearest(key, allowed), allowed, schema };
}

function missingKeys(
  pointer: string,
  group: readonly ErrorObject[],
  forms: Forms,
  wrongPaths: ReadonlySet<string>,
): MissingKeys {
  const here = forms.get(pointer) ?? [];
  const isByForm = ({ parentSchema }: ErrorObject) => !here.some(({ schema }) => schema === parentSchema);
  const ordered = group.toSorted((a, b) => Number(isByForm(a)) - Number(isByForm(b)));
  // What the form asks for is unknown while a key that decides it is misspelt or wrong.
  const undecided = here.some(({ keys }) => keys.some(key => wrongPaths.has(`${pointer}/${key}`)));
  const certain = undecided ? ordered.filter(error => !isByForm(error)) : ordered;
  const keys = certain
    .map(({ params }) => String(params.missingProperty))
    .filter(key => !wrongPaths.has(`${pointer}/${key}`));
  const otherForms = here.flatMap(({ keys, schema }) => (schema?.properties === undefined ? keys : []));
  const isThere = (key: string) => group.some(({ data }) => isObject(data) && Object.hasOwn(data, key));
  const schemas = [...group.map(({ parentSchema }) => parentSchema), ...here.map(({ schema }) => schema)];
  const described = schemas.map(schema => schema?.properties?.[keys[0] ?? '']);
  return {
    pointer,
    keys,
    required: Array.from(new Set(ordered.flatMap(({ parentSchema }) => parentSchema?.required ?? []))),
    otherForms: otherForms.filter(key => !keys.includes(key) && !isThere(key)),
    example: described.find(property => property?.examples !== undefined)?.examples[0],
  };
}
