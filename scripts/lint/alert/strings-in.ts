import type { Path } from '../../../model/source/span.ts';

export type Written<T> = { readonly path: Path; readonly text: T };

/** Every text inside a piece of YAML, however deep, with the way to it. */
export const stringsIn = (value: unknown, path: Path = []): Written<string>[] =>
  scalarsIn(value, path).flatMap(({ path: at, text }) => (typeof text === 'string' ? [{ path: at, text }] : []));

/** Every value that is neither a list nor a map. The reader of YAML has refused what is nested without end. */
export function scalarsIn(value: unknown, path: Path = []): Written<unknown>[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => scalarsIn(item, [...path, index]));
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => scalarsIn(item, [...path, key]));
  return [{ path, text: value }];
}
