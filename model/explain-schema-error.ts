import type { ErrorObject } from 'ajv';
import type { Kind } from './kinds.ts';
import { otherKind } from './other-kind.ts';
import { type MissingKeys, type UnknownKey, wrongKeys } from './schema-keys.ts';
import { clip, describe, expectation, keyList, wayOut } from './schema-words.ts';
import type { Finding } from './source/finding.ts';
import { type Path, pathOf, type Span } from './source/span.ts';
import type { YamlSource } from './source/yaml-source.ts';

/** Places are functions: to look one up in a long list of keys takes its time, and only the first few are shown. */
type Said = {
  readonly message: string;
  readonly at: () => Span;
  readonly hint?: string | undefined;
  readonly related?: { readonly message: string; readonly at: () => Span };
};

const maxPerFile = 20;

/** Ajv's errors in our words, each at the line that caused it. `kindOf` finds a kind that would fit the content. */
export function explain(
  errors: readonly ErrorObject[],
  kind: Kind,
  source: YamlSource,
  kindOf: () => Kind | undefined,
): Finding[] {
  const { unknown, missing } = wrongKeys(errors);
  const other = otherKind(kind, source.value, { unknown, missing }, kindOf);
  if (other) return [finding({ ...other, at: () => source.at() })];
  const said = [
    ...missing.map(keys => missingKeys(keys, source)),
    ...unknown.map(key => unknownKey(key, source)),
    ...oneForEachValue(errors).flatMap(error => wrongValue(error, source)),
  ];
  const rest = said.length - maxPerFile;
  if (rest <= 0) return said.map(finding);
  const message = `Unexpected content, expected what its schema asks for: ${rest} more things are wrong in this file`;
  return [...said.slice(0, maxPerFile), { message, at: () => source.at() }].map(finding);
}

const finding = ({ message, at, hint, related }: Said): Finding => ({
  rule: 'schema',
  level: 'error',
  message,
  at: at(),
  ...(hint ? { hint } : {}),
  ...(related ? { related: { message: related.message, at: related.at() } } : {}),
});

function missingKeys({ pointer, keys, otherForms, example }: MissingKeys, source: YamlSource): Said {
  const [first = ''] = keys;
  const shown = typeof example === 'string' || typeof example === 'number' ? `such as \`${first}: ${example}\`` : '';
  const other = otherForms.length > 0 ? `or another form, with ${keyList(otherForms)}` : '';
  return {
    message: `Missing ${keys.length > 1 ? 'keys' : 'key'} ${keys.map(key => `\`${key}\``).join(', ')}`,
    at: () => source.at(...pathOf(pointer)),
    hint: [shown, other].filter(text => text !== '').join('; '),
  };
}

function unknownKey({ pointer, key, meant, allowed, schema }: UnknownKey, source: YamlSource): Said {
  return {
    message: `Unexpected key \`${clip(key)}\`${meant === undefined ? '' : `, expected \`${meant}\``}`,
    at: () => source.atKey(...pathOf(pointer), key),
    hint: meant === undefined ? allowedKeys(allowed, schema) : undefined,
  };
}

function allowedKeys(allowed: readonly string[], schema: UnknownKey['schema']): string {
  const own = schema.patternProperties?.['^x_'] === undefined ? '' : "; a company's own keys start with `x_`";
  if (allowed.length > 0) return `expected ${keyList(allowed)}${own}`;
  const keys = Object.keys(schema.examples?.[0] ?? {});
  return keys.length > 0 ? `expected a key such as ${keyList(keys.slice(0, 2))}` : '';
}

/** A value is wrong once, whatever else the schema has against it. */
function oneForEachValue(errors: readonly ErrorObject[]): ErrorObject[] {
  const first = new Map<string, ErrorObject>();
  for (const error of errors) {
    if (['required', 'additionalProperties', 'if', 'propertyNames'].includes(error.keyword)) continue;
    const place = `${error.instancePath} ${error.propertyName ?? ''}`;
    if (!first.has(place)) first.set(place, error);
  }
  return Array.from(first.values());
}

function wrongValue(error: ErrorObject, source: YamlSource): Said[] {
  const path = pathOf(error.instancePath);
  const { propertyName, keyword, data, params } = error;
  if (propertyName !== undefined) {
    const message = `Unexpected key \`${clip(propertyName)}\`, expected ${expectation(error)}`;
    return [{ message, at: () => source.atKey(...path, propertyName) }];
  }
  if (keyword === 'uniqueItems' && Array.isArray(data)) return duplicates(data, path, source);
  if (keyword === 'maxItems' && Array.isArray(data)) {
    const message = `Unexpected ${data.length} entries, expected at most ${params.limit}`;
    return [{ message, at: () => source.at(...path, params.limit) }];
  }
  const message = `Unexpected ${describe(data)}, expected ${expectation(error)}`;
  return [{ message, at: () => source.at(...path), hint: wayOut(error) }];
}

/** Every entry that was there before, not only the two that Ajv names. */
function duplicates(items: readonly unknown[], path: Path, source: YamlSource): Said[] {
  const first = new Map<string, number>();
  return items.flatMap((item, index) => {
    const key = JSON.stringify(item);
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, index);
    if (earlier === undefined) return [];
    const related = { message: 'the first one', at: () => source.at(...path, earlier) };
    const message = `Unexpected second ${describe(item)}, expected each entry once`;
    return [{ message, at: () => source.at(...path, index), related }];
  });
}
