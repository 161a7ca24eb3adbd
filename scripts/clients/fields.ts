/** The value of a key; undefined where there is none or the value is no object. */
export const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;

/** The text of a key; empty where there is none. */
export function textOf(value: unknown, key: string): string {
  const text = fieldOf(value, key);
  return typeof text === 'string' ? text : '';
}

export const isTrue = (value: unknown, key: string): boolean => fieldOf(value, key) === true;
