/** A value of a JSON document that somebody else wrote. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands under a key, or at an index; undefined when nothing does. */
export const field = (value: Json | undefined, key: string | number): Json | undefined =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;

export const items = (value: Json | undefined): readonly Json[] => (Array.isArray(value) ? value : []);

export const textAt = (value: Json | undefined, key: string): string | undefined => {
  const found = field(value, key);
  return typeof found === 'string' ? found : undefined;
};

export const isScalar = (value: Json | undefined): boolean => typeof value !== 'object' || value === null;

/** Whether two values say the same; the order of keys doesn't matter. */
export function isSame(a: Json | undefined, b: Json | undefined): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((item, index) => isSame(item, b[index]));
  if (!isObject(a) || !isObject(b)) return a === b;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => isSame(field(a, key), field(b, key)));
}
