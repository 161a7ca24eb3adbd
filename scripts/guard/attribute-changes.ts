import { expressionAt, expressionText } from './expression.ts';
import { field, isObject, isSame, isScalar, items, type Json } from './json-value.ts';
import type { Names } from './names.ts';
import type { ResourceChange } from './plan.ts';
import { pathText } from './read-plan.ts';
import { valueText } from './value-text.ts';

/** One attribute, before and after, as people read it. Secrets are masked. */
export type AttributeChange = { readonly path: string; readonly before: string; readonly after: string };

type Path = readonly (string | number)[];

/** One place in a resource: its values, what is not known yet, what is secret, and what the configuration says there. */
type Part = {
  readonly path: Path;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  readonly unknown: Json | undefined;
  readonly secret: readonly [Json | undefined, Json | undefined];
  readonly expression: Json | undefined;
};

const masked = '(sensitive)';

/** What looks like a secret is masked even where the provider doesn't say that it is one. */
const secretName = /(^|_)(key|token|secret|password|passphrase|credentials?)$|^integration_email$/i;

/** What a change does to the attributes of a resource, in alphabetical order; layers have their own shape. */
export function attributeChanges(
  change: ResourceChange,
  names: Names,
  without: ReadonlySet<string>,
): AttributeChange[] {
  const { before, after, unknown, secret, expressions: expression } = change;
  const whole: Part = { path: [], before, after, unknown, secret, expression };
  return keysOf(whole)
    .filter(key => key !== 'id' && !without.has(key))
    .flatMap(key => changesIn(partAt(whole, key), names));
}

/** The same for one part of a resource, e.g. one layer of a schedule. */
export function changesIn(part: Part, names: Names): AttributeChange[] {
  const { before, after, unknown, path } = part;
  if (isComputed(part)) return [];
  if (isSecret(part))
    return isSame(before, after) && unknown !== true ? [] : [{ ...at(path), before: masked, after: masked }];
  if (unknown !== true && (isObject(before) || isObject(after)) && isObjectOrNone(before) && isObjectOrNone(after))
    return keysOf(part).flatMap(key => changesIn(partAt(part, key), names));
  const labels = labelsOf(before, after);
  if (unknown !== true && labels) return labels.flatMap(label => changesUnder(part, label, names));
  if (unknown !== true && isListOfParts(before, after))
    return Array.from({ length: Math.max(items(before).length, items(after).length) }).flatMap((_, index) =>
      changesIn(partAt(part, index), names),
    );
  const shown = { ...at(path), before: valueText(before, names), after: textAfter(part, names) };
  return shown.before === shown.after ? [] : [shown];
}

/**
 * The labels of rules in a list, those of before first; undefined where the parts of a list have none. By their position
 * one rule less would be a change of all rules after it.
 */
function labelsOf(before: Json | undefined, after: Json | undefined): string[] | undefined {
  const lists = [items(before), items(after)].map(list => list.map(item => field(item, 'label')));
  const isLabelled = lists.every(list => list.every(isText) && new Set(list).size === list.length);
  const labels = lists.flat().filter(isText);
  return isLabelled && labels.length > 0 ? Array.from(new Set(labels)) : undefined;
}

const isText = (value: Json | undefined): value is string => typeof value === 'string' && value !== '';

function changesUnder(part: Part, label: string, names: Names): AttributeChange[] {
  const indexIn = (list: Json | undefined) => items(list).findIndex(item => field(item, 'label') === label);
  const [from, to] = [indexIn(part.before), indexIn(part.after)];
  if (from < 0) return [{ ...at(part.path), before: '(none)', after: label }];
  if (to < 0) return [{ ...at(part.path), before: label, after: '(none)' }];
  const [old, now] = [partAt(part, from), partAt(part, to)];
  const both = {
    ...now,
    path: [...part.path, label],
    before: old.before,
    secret: [old.secret[0], now.secret[1]],
  } as const;
  // Rules are numbered by the provider, anew with every change.
  return changesIn(both, names).filter(({ path }) => path !== pathText([...both.path, 'id']));
}

/** Values that aren't known yet are called what the configuration refers to. */
function textAfter({ after, unknown, expression }: Part, names: Names): string {
  if (unknown === true) return expressionText(expression, names);
  if (!items(unknown).includes(true)) return valueText(after, names);
  const texts = items(after).map((item, index) =>
    field(unknown, index) === true ? expressionText(expressionAt(expression, index), names) : valueText(item, names),
  );
  return texts.join(', ');
}

const at = (path: Path) => ({ path: pathText(path) });

const isObjectOrNone = (value: Json | undefined): boolean => value === undefined || value === null || isObject(value);

/** Provider, not configuration: what it works out by itself is nobody's change. */
const isComputed = ({ unknown, expression, path }: Part): boolean =>
  unknown === true && expression === undefined && path.length > 0;

const isSecret = ({ path, secret }: Part): boolean => secret.includes(true) || secretName.test(String(path.at(-1)));

const isListOfParts = (before: Json | undefined, after: Json | undefined): boolean =>
  (Array.isArray(before) || Array.isArray(after)) && ![...items(before), ...items(after)].every(isScalar);

function keysOf({ before, after, unknown }: Part): string[] {
  const keys = [before, after, unknown].flatMap(value => (isObject(value) ? Object.keys(value) : []));
  return Array.from(new Set(keys)).toSorted();
}

/** A part of a part. What is in a secret is a secret. */
export const partAt = (part: Part, key: string | number): Part => ({
  path: [...part.path, key],
  before: field(part.before, key),
  after: field(part.after, key),
  unknown: field(part.unknown, key),
  secret: [secretAt(part.secret[0], key), secretAt(part.secret[1], key)],
  expression: expressionAt(part.expression, key),
});

const secretAt = (secret: Json | undefined, key: string | number): Json | undefined =>
  secret === true ? true : field(secret, key);
