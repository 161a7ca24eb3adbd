import type { Json } from '../http/json.ts';
import { lookUp } from './event-path.ts';

/** Whether a condition holds for an event, as `POST /v2/enqueue` takes it. */
export type Condition = (event: Json) => boolean;

/** Reads the part of PagerDuty's Condition Language that rules on events are written in. */
export function parsePcl(expression: string): { readonly holds: Condition } | { readonly problem: string } {
  const tokens = tokensOf(expression);
  try {
    const holds = anyOf(tokens);
    if (tokens.length > 0) throw new Unexpected(`unexpected \`${tokens[0]}\``);
    return { holds };
  } catch (error) {
    if (error instanceof Unexpected) return { problem: error.message };
    throw error;
  }
}

class Unexpected extends Error {}

/** Texts in quotes, brackets, and words; words hold paths such as `event.custom_details.tags[0]`. */
const tokensOf = (expression: string): string[] =>
  expression.match(/'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|[()]|(?:\[[^\]]*\]|[^\s()'"[])+|\S/g) ?? [];

function anyOf(tokens: string[]): Condition {
  const some = [allOf(tokens)];
  while (taken(tokens, 'or')) some.push(allOf(tokens));
  return event => some.some(holds => holds(event));
}

function allOf(tokens: string[]): Condition {
  const all = [one(tokens)];
  while (taken(tokens, 'and')) all.push(one(tokens));
  return event => all.every(holds => holds(event));
}

function one(tokens: string[]): Condition {
  if (taken(tokens, 'not')) {
    const holds = one(tokens);
    return event => !holds(event);
  }
  if (taken(tokens, '(')) {
    const holds = anyOf(tokens);
    if (!taken(tokens, ')')) throw new Unexpected('missing `)`');
    return holds;
  }
  return comparison(tokens);
}

function comparison(tokens: string[]): Condition {
  const path = tokens.shift() ?? '';
  if (!/^(event|raw_event)[.[]/.test(path)) throw new Unexpected(`\`${path}\` is not the path of an event's field`);
  if (taken(tokens, 'exists')) return event => lookUp(event, path) !== undefined;
  if (taken(tokens, 'does', 'not', 'exist')) return event => lookUp(event, path) === undefined;
  const negated = taken(tokens, 'does', 'not', 'match');
  if (taken(tokens, 'equals')) return is(path, equalTo(quoted(tokens)));
  if (!negated && !taken(tokens, 'matches')) throw new Unexpected(`unexpected \`${tokens[0] ?? 'end'}\` after ${path}`);
  const holds = is(path, matcher(tokens));
  return negated ? event => !holds(event) : holds;
}

type Test = (value: string) => boolean;

/** Plain `matches` compares the whole value. */
function matcher(tokens: string[]): Test {
  if (taken(tokens, 'part')) {
    const part = quoted(tokens);
    return value => value.includes(part);
  }
  if (!taken(tokens, 'regex')) return equalTo(quoted(tokens));
  const pattern = new RegExp(quoted(tokens));
  return value => pattern.test(value);
}

const equalTo =
  (expected: string): Test =>
  value =>
    value === expected;

/** A field that is not there, or is no single value, fulfils nothing. */
const is =
  (path: string, test: Test): Condition =>
  event => {
    const value = lookUp(event, path);
    return (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') && test(`${value}`);
  };

function quoted(tokens: string[]): string {
  const token = tokens.shift() ?? '';
  if (!/^(['"]).*\1$/s.test(token) || token.length < 2) throw new Unexpected(`\`${token}\` is not a text in quotes`);
  return token.slice(1, -1).replace(/\\(.)/gs, '$1');
}

function taken(tokens: string[], ...words: readonly string[]): boolean {
  if (!words.every((word, index) => tokens[index] === word)) return false;
  tokens.splice(0, words.length);
  return true;
}
