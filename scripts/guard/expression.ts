import { field, isObject, items, type Json } from './json-value.ts';
import type { Names } from './names.ts';

/**
 * Steps into what a configuration says. Blocks are lists and maps of expressions; an expression has its value under
 * `constant_value` (in Terraform's JSON also one with `${…}` in it), or only names what it refers to.
 */
export function expressionAt(expression: Json | undefined, key: string | number): Json | undefined {
  if (!isExpression(expression))
    return Array.isArray(expression) || typeof key === 'string' ? field(expression, key) : expression;
  const constant = field(expression, 'constant_value');
  if (constant === undefined) return expression;
  const inner = field(constant, key);
  return inner === undefined ? undefined : { constant_value: inner };
}

const isExpression = (value: Json | undefined): boolean =>
  isObject(value) && (Object.hasOwn(value, 'constant_value') || Object.hasOwn(value, 'references'));

/** The names of what an expression refers to; values themselves are known only after the plan was applied. */
export function expressionText(expression: Json | undefined, names: Names): string {
  const constant = field(expression, 'constant_value');
  const texts = constant === undefined ? references(expression) : [constant].flat().map(item => addressIn(item));
  const known = texts.map(address => (address === undefined ? undefined : names.ofAddress(address)));
  return known.length > 0 && !known.includes(undefined) ? known.join(', ') : '(known after apply)';
}

/** `${pagerduty_user.person_ada.id}` → `pagerduty_user.person_ada`. */
const addressIn = (value: Json | undefined): string | undefined =>
  typeof value === 'string' ? /^\$\{([\w.-]+)\.id\}$/.exec(value)?.[1] : undefined;

const references = (expression: Json | undefined): (string | undefined)[] =>
  items(field(expression, 'references'))
    .filter(reference => typeof reference === 'string' && reference.endsWith('.id'))
    .map(reference => String(reference).slice(0, -'.id'.length));
