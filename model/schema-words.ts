import type { ErrorObject } from 'ajv';
import { countryOf } from './country.ts';
import { isInOurTime, shapes, years } from './formats.ts';

/** A value of a file in a few words. */
export function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  if (value === '') return 'empty text';
  return typeof value === 'object' ? 'keys and values' : `\`${clip(String(value))}\``;
}

/** What somebody wrote, short enough for a line. */
export const clip = (text: string): string =>
  (text.length > 60 ? `${text.slice(0, 59)}…` : text).replaceAll(/\s+/g, ' ');

const list = (words: readonly string[], last: 'and' | 'or'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** What somebody may write, as they would write it. */
export const keyList = (keys: readonly string[], last: 'and' | 'or' = 'or'): string =>
  list(
    keys.map(key => `\`${key}\``),
    last,
  );

/** What the schema wanted, as the end of a sentence. */
export function expectation({ data, keyword, params, parentSchema, schema }: ErrorObject): string {
  switch (keyword) {
    case 'enum':
      return keyList(params.allowedValues.map(String));
    case 'const':
      return `\`${params.allowedValue}\``;
    case 'type':
      return list(
        [params.type].flat().map(type => typeNames[String(type)] ?? String(type)),
        'or',
      );
    case 'format':
      // The form is right, so an example of it would not help.
      if (hasShape(String(schema), String(data)))
        return `${parentSchema?.title} ${whichOne(String(schema), String(data))}`;
      return `${parentSchema?.title}${suchAs(parentSchema?.examples)}`;
    case 'pattern':
      return `${parentSchema?.title ?? `text that matches \`${schema}\``}${suchAs(parentSchema?.examples)}`;
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return range(parentSchema ?? {});
    case 'minItems':
      return `at least ${params.limit} ${params.limit === 1 ? 'entry' : 'entries'}`;
    case 'minProperties':
      return `at least ${params.limit} key${params.limit === 1 ? '' : 's'}`;
    case 'minLength':
      return `at least ${params.limit} characters`;
    case 'maxLength':
      return `at most ${params.limit} characters`;
    default:
      return 'another value';
  }
}

const hasShape = (format: string, text: string): boolean =>
  Object.hasOwn(shapes, format) && shapes[format as keyof typeof shapes].test(text);

const whichOne = (format: string, text: string): string =>
  format === 'country' || isInOurTime(text) ? 'that exists' : `from ${years.first} to ${years.last}`;

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: '`true` or `false`',
  integer: 'a whole number',
  number: 'a number',
  array: 'a list',
  object: 'keys and values',
  null: 'nothing',
};

function range(schema: Readonly<Record<string, unknown>>): string {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema;
  const from = minimum ?? exclusiveMinimum;
  const to = maximum ?? exclusiveMaximum;
  if (from === undefined) return `at most ${to}`;
  if (to === undefined) return `at least ${from}`;
  return exclusiveMinimum === undefined ? `a number from ${from} to ${to}` : `a number above ${from} and below ${to}`;
}

const suchAs = (examples: unknown): string =>
  Array.isArray(examples) && examples.length > 0 ? ` such as ${keyList(examples.slice(0, 2).map(String))}` : '';

/** YAML 1.1 booleans are text today; numbers need quotes to be text; some countries go by another code than people think. */
export function wayOut({ keyword, params, data, schema }: ErrorObject): string | undefined {
  if (keyword === 'format' && schema === 'country') return otherCode(String(data));
  if (keyword !== 'type') return undefined;
  if (params.type === 'boolean' && /^(y|yes|on)$/i.test(String(data))) return 'write `true`';
  if (params.type === 'boolean' && /^(n|no|off)$/i.test(String(data))) return 'write `false`';
  if (params.type === 'string' && ['number', 'boolean'].includes(typeof data)) return `write \`"${data}"\``;
  return undefined;
}

function otherCode(code: string): string | undefined {
  const country = hasShape('country', code) ? countryOf(code) : undefined;
  return country === undefined || country === code ? undefined : `did you mean \`${country}\`?`;
}
