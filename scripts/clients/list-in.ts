import type { Api, Request } from './api.ts';
import { misunderstood } from './api-error.ts';
import { fieldOf } from './fields.ts';

/** The list that an answer holds under a key. */
export function listIn(api: Api, request: Request, body: unknown, key: string): readonly unknown[] {
  const list = fieldOf(body, key);
  if (!Array.isArray(list)) throw misunderstood(api, request, `a list of ${key}`);
  return list;
}
