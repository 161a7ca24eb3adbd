/** A node of a JSON document that was not looked at yet. */
export type Json = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What was sent as an object; nothing where it is none. */
export const object = (value: unknown): Json => (isObject(value) ? value : {});

/** What was sent as a list; empty where it is none. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** What was sent as text; the other where it is none. */
export const text = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise);

/** What a JSON pointer such as `#/components/parameters/limit` points at. */
export function at(document: Json, pointer: string): unknown {
  const keys = pointer.split('/').slice(1);
  return keys.reduce<unknown>((value, key) => {
    const name = decodeURIComponent(key).replaceAll('~1', '/').replaceAll('~0', '~');
    if (Array.isArray(value)) return value[Number(name)];
    return isObject(value) ? value[name] : undefined;
  }, document);
}
