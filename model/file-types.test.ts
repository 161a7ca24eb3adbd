import { readdirSync, readFileSync } from 'node:fs';
import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { expect, test } from 'vitest';

type Schema = {
  readonly [keyword: string]: unknown;
  readonly title?: string;
  readonly description?: string;
  readonly type?: 'array' | 'boolean' | 'integer' | 'number' | 'object' | 'string';
  readonly enum?: readonly string[];
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly patternProperties?: Readonly<Record<string, Schema | true>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly then?: Schema;
  readonly else?: Schema;
};

const folder = `${import.meta.dirname}/../schemas`;
const files = readdirSync(folder).filter(name => name.endsWith('.schema.json'));
const schemas = new Map<string, Schema>(
  files.map(name => [name, JSON.parse(readFileSync(`${folder}/${name}`, 'utf8'))]),
);

/** This test is also the generator: `npm run generate`. */
test('file-types.ts says what the schemas say', async () => {
  const types = await Promise.all(Array.from(schemas, ([file, schema]) => typesOf(file, schema)));
  const banner = '// Generated from schemas/ by `npm run generate`. Do not edit.';
  await expect(`${[banner, ...types.flat()].join('\n\n')}\n`).toMatchFileSnapshot('./file-types.ts');
});

/** A declaration for the file, and one for each shape that it names under `$defs`. */
async function typesOf(file: string, schema: Schema): Promise<string[]> {
  const named = [schema, ...Object.values(schema.$defs ?? {})].filter(hasTypeOfItsOwn);
  const style = { singleQuote: true, printWidth: 120 };
  const options = { bannerComment: '', ignoreMinAndMaxItems: true, style };
  return Promise.all(named.map(async part => spaced(await compile(forTypes(file, part), `${part.title}`, options))));
}

/** Comments of one line on one line, and an empty line between declarations. */
const spaced = (text: string): string =>
  text
    .trim()
    .replaceAll(/\/\*\*\n +\* (.+)\n +\*\//g, '/** $1 */')
    .replaceAll('\n}\n/**', '\n}\n\n/**');

/** Values stay plain strings and numbers: their titles are phrases for messages. */
const hasTypeOfItsOwn = ({ title, type, then }: Schema): boolean =>
  title !== undefined && (type === 'object' || type === 'array' || then !== undefined);

/** The part of a schema that makes a type: no limits, no keys of a company's own, and other shapes by their names. */
function forTypes(file: string, schema: Schema): JSONSchema {
  if (schema.$ref !== undefined) return byName(file, schema.$ref, schema.description);
  const { title, description, type, required, properties } = schema;
  return {
    ...(description !== undefined && { description }),
    ...(type !== undefined && { type }),
    ...(schema.enum && { enum: [...schema.enum] }),
    ...(title !== undefined && hasTypeOfItsOwn(schema) && { title }),
    ...(schema.items && { items: inner(file, schema.items) }),
    ...(properties && { properties: mapValues(properties, part => forTypes(file, part)) }),
    ...(type === 'object' && { required: [...(required ?? [])], additionalProperties: otherKeys(file, schema) }),
    ...(type === undefined && schema.then && { anyOf: branches(schema).map(part => forTypes(file, part)) }),
  };
}

function byName(file: string, ref: string, description = ''): JSONSchema {
  const [target, name = ''] = ref.split('#/$defs/');
  const named = schemas.get(target || file)?.$defs?.[name];
  if (!named) throw new Error(`${file} refers to ${ref}, which does not exist`);
  if (named.title === undefined || !hasTypeOfItsOwn(named)) return forTypes(file, { ...named, description });
  return { description, tsType: named.title };
}

/** What a list or a map holds: only a shape with a name has a place for its description. */
const inner = (file: string, schema: Schema): JSONSchema =>
  forTypes(file, hasTypeOfItsOwn(schema) ? schema : { ...schema, description: '' });

/** The keys of a map are known by a pattern. `x_…` keys are nobody's business here. */
function otherKeys(file: string, { patternProperties = {}, additionalProperties }: Schema): JSONSchema | boolean {
  const [values] = Object.values(patternProperties).filter(part => part !== true);
  if (values) return inner(file, values);
  return typeof additionalProperties === 'object' ? inner(file, additionalProperties) : additionalProperties === true;
}

/** `if … then A else if … then B else C` is one of A, B and C. */
const branches = (schema: Schema): Schema[] =>
  schema.then === undefined ? [schema] : [schema.then, ...(schema.else ? branches(schema.else) : [])];

const mapValues = <From, To>(object: Readonly<Record<string, From>>, change: (value: From) => To): Record<string, To> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [key, change(value)]));
