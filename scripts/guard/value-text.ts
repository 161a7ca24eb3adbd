import { isScalar, items, type Json } from './json-value.ts';
import type { Names } from './names.ts';

/** A value of a resource as people read it: names in place of ids, `(none)` for what is empty. */
export function valueText(value: Json | undefined, names: Names): string {
  if (value === undefined || value === null || value === '') return '(none)';
  if (typeof value === 'string') return names.ofId(value) ?? value;
  if (isScalar(value)) return String(value);
  if (Object.keys(value).length === 0) return '(none)';
  if (items(value).length > 0 && items(value).every(isScalar))
    return items(value)
      .map(item => valueText(item, names))
      .join(', ');
  return JSON.stringify(value);
}
