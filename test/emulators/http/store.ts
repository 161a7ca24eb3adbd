/** Gives ids in the order of creation: `P000001`, `P000002`, … */
export function createIds(prefix: string, digits = 6): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `${prefix}${String(last).padStart(digits, '0')}`;
  };
}

/** A state of maps as plain data, so that it can be printed and compared. */
export function snapshot(value: unknown): unknown {
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, item]) => [String(key), snapshot(item)]));
  if (value instanceof Set) return [...value].map(snapshot);
  if (Array.isArray(value)) return value.map(snapshot);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, snapshot(item)]));
}
