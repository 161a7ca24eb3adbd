import type { ErrorObject } from 'ajv';
import { nearest } from './did-you-mean.ts';
import type { Finding } from './source/finding.ts';
import { type Path, pathOf, type Span } from './source/span.ts';
import type { YamlSource } from './source/yaml-source.ts';

type Said = {
  readonly message: string;
  readonly at: Span;
  readonly hint?: string | undefined;
  readonly related?: Finding['related'];
};

const maxPerFile = 20;

/** Ajv's errors in our words, each at the line that caused it. A misspelt key is one finding, not a missing and an unknown one. */
export function explain(errors: readonly ErrorObject[], source: YamlSource): Finding[] {
  const misspelt = misspeltKeys(errors);
  const said = [
    ...missingKeys(errors, misspelt, source),
    ...errors.flatMap(error => explainOne(error, misspelt, source) ?? []),
  ];
  const findings = said.map(
    ({ hint, related, ...rest }): Finding => ({
      rule: 'schema',
      level: 'error',
      ...rest,
      ...(hint ? { hint } : {}),
      ...(related ? { related } : {}),
    }),
  );
  return findings.length <= maxPerFile ? findings : [...findings.slice(0, maxPerFile), tooMany(findings, source)];
}

const tooMany = (findings: readonly Finding[], { at }: YamlSource): Finding => ({
  rule: 'schema',
  level: 'error',
  message: `Unexpected content, expected another kind of file: ${findings.length - maxPerFile} more things are wrong in it`,
  at: at(),
});

/** Unknown key → the missing one that was meant, by `<pointer>/<key>`. */
function misspeltKeys(errors: readonly ErrorObject[]): ReadonlyMap<string, string> {
  const missing = Map.groupBy(errors.filter(isMissing), ({ instancePath }) => instancePath);
  const pairs = errors.filter(isUnknown).flatMap(({ instancePath, params }) => {
    const key = String(params.additionalProperty);
    const candidates = (missing.get(instancePath) ?? []).map(error => String(error.params.missingProperty));
    const meant = nearest(key, candidates);
    return meant === undefined ? [] : [[`${instancePath}/${key}`, meant] as const];
  });
  return new Map(pairs);
}

const isMissing = ({ keyword }: ErrorObject) => keyword === 'required';
const isUnknown = ({ keyword }: ErrorObject) => keyword === 'additionalProperties';

/** All that one object lacks in one finding. */
function missingKeys(
  errors: readonly ErrorObject[],
  misspelt: ReadonlyMap<string, string>,
  source: YamlSource,
): Said[] {
  const meantAt = new Set(
    Array.from(misspelt, ([place, meant]) => `${place.slice(0, place.lastIndexOf('/'))}/${meant}`),
  );
  const missing = errors.filter(
    error => isMissing(error) && !meantAt.has(`${error.instancePath}/${error.params.missingProperty}`),
  );
  return Array.from(
    Map.groupBy(missing, ({ instancePath }) => instancePath),
    ([pointer, group]) => {
      const keys = group.map(({ params }) => `\`${params.missingProperty}\``);
      return {
        message: `Missing ${keys.length > 1 ? 'keys' : 'key'} ${keys.join(', ')}`,
        at: source.at(...pathOf(pointer)),
        hint: exampleOf(group),
      };
    },
  );
}

function exampleOf([first]: readonly ErrorObject[]): string | undefined {
  const key = first?.params.missingProperty;
  const example = first?.parentSchema?.properties?.[key]?.examples?.[0];
  return typeof example === 'string' || typeof example === 'number' ? `such as \`${key}: ${example}\`` : undefined;
}

function explainOne(error: ErrorObject, misspelt: ReadonlyMap<string, string>, source: YamlSource): Said | undefined {
  const path = pathOf(error.instancePath);
  if (error.propertyName !== undefined) {
    const message = `Unexpected key \`${clip(error.propertyName)}\`, expected ${expectation(error)}`;
    return { message, at: source.atKey(...path, error.propertyName) };
  }
  if (isUnknown(error)) return unknownKey(error, path, misspelt, source);
  if (error.keyword === 'uniqueItems') return duplicate(error, path, source);
  if (error.keyword === 'maxItems') {
    const limit = Number(error.params.limit);
    return {
      message: `Unexpected ${(error.data as unknown[]).length} entries, expected at most ${limit}`,
      at: source.at(...path, limit),
    };
  }
  if (['required', 'if', 'propertyNames'].includes(error.keyword)) return undefined;
  return {
    message: `Unexpected ${describe(error.data)}, expected ${expectation(error)}`,
    at: source.at(...path),
    hint: wayOut(error),
  };
}

function unknownKey(
  { params, parentSchema, instancePath }: ErrorObject,
  path: Path,
  misspelt: ReadonlyMap<string, string>,
  source: YamlSource,
): Said {
  const key = String(params.additionalProperty);
  const allowed = Object.keys(parentSchema?.properties ?? {});
  const meant = misspelt.get(`${instancePath}/${key}`) ?? nearest(key, allowed);
  const hint = meant
    ? undefined
    : `expected ${orList(allowed.map(name => `\`${name}\``))}; a company's own keys start with \`x_\``;
  return {
    message: `Unexpected key \`${clip(key)}\`${meant ? `, expected \`${meant}\`` : ''}`,
    at: source.atKey(...path, key),
    hint,
  };
}

function duplicate({ params, data }: ErrorObject, path: Path, source: YamlSource): Said {
  const [first, second] = [Number(params.j), Number(params.i)].toSorted((a, b) => a - b);
  const value = describe((data as unknown[])[second ?? 0]);
  return {
    message: `Unexpected second ${value}, expected each entry once`,
    at: source.at(...path, second ?? 0),
    related: { message: 'the first one', at: source.at(...path, first ?? 0) },
  };
}

/** What the schema wanted, as the end of a sentence. */
function expectation({ keyword, params, parentSchema, schema }: ErrorObject): string {
  switch (keyword) {
    case 'enum':
      return orList((params.allowedValues as unknown[]).map(value => `\`${value}\``));
    case 'const':
      return `\`${params.allowedValue}\``;
    case 'type':
      return orList([params.type].flat().map(type => typeNames[String(type)] ?? String(type)));
    case 'pattern':
    case 'format':
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
  Array.isArray(examples) && examples.length > 0
    ? ` such as ${orList(examples.slice(0, 2).map(example => `\`${example}\``))}`
    : '';

const orList = (words: readonly string[]): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} or ${words.at(-1)}`;

function describe(value: unknown): string {
  if (value === null || value === undefined) return 'empty value';
  if (Array.isArray(value)) return value.length === 0 ? 'empty list' : 'list';
  return typeof value === 'object' ? 'keys and values' : `\`${clip(String(value))}\``;
}

const clip = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text).replaceAll('\n', ' ');

/** YAML 1.1 booleans are text today; numbers need quotes to be text. */
function wayOut({ keyword, params, data }: ErrorObject): string | undefined {
  if (keyword !== 'type') return undefined;
  if (params.type === 'boolean' && /^(y|yes|on)$/i.test(String(data))) return 'write `true`';
  if (params.type === 'boolean' && /^(n|no|off)$/i.test(String(data))) return 'write `false`';
  if (params.type === 'string' && ['number', 'boolean'].includes(typeof data)) return `write \`"${data}"\``;
  return undefined;
}
