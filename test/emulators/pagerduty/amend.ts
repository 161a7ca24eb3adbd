import { isObject, type Json } from '../http/json.ts';
import type { Departure } from '../http/open-api.ts';

/** A departure in the body of requests that go to certain paths. */
export const inBody = (
  name: string,
  reason: string,
  method: RegExp,
  path: RegExp,
  amend: (body: Json) => unknown,
): Departure => ({
  name,
  reason,
  amend: request =>
    method.test(request.method) && path.test(request.path) && isObject(request.body)
      ? { ...request, body: amend(request.body) }
      : request,
});

/** `value` with the part at a path changed; `*` stands for each item of a list. */
export function change(value: unknown, [key, ...rest]: readonly string[], amend: (part: Json) => Json): unknown {
  if (key === undefined) return isObject(value) ? amend(value) : value;
  if (key === '*') return Array.isArray(value) ? value.map(item => change(item, rest, amend)) : value;
  return isObject(value) && key in value ? { ...value, [key]: change(value[key], rest, amend) } : value;
}

/** An object without these keys. */
export const without =
  (...keys: readonly string[]) =>
  (part: Json): Json =>
    Object.fromEntries(Object.entries(part).filter(([key]) => !keys.includes(key)));

/** An object without those of these keys that are null. */
export const withoutNull = (part: Json, ...keys: readonly string[]): Json =>
  without(...keys.filter(key => part[key] === null))(part);

const isEmpty = (value: unknown): boolean =>
  value === null || value === '' || value === false || (Array.isArray(value) && value.length === 0);

/** An object without those of these keys that say nothing. */
export const withoutEmpty =
  (...keys: readonly string[]) =>
  (part: Json): Json =>
    without(...keys.filter(key => isEmpty(part[key])))(part);

/** An object whose times, as Go prints them, are in RFC 3339. */
export const asUtc = (part: Json): Json =>
  Object.fromEntries(
    Object.entries(part).map(([key, value]) => [
      key,
      typeof value === 'string' ? value.replace(/^(\S+) (\S+) \+0000 UTC$/, '$1T$2Z') : value,
    ]),
  );
