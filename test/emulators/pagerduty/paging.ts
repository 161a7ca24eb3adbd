import type { Reply, Request } from '../http/types.ts';
import { invalid, ok } from './answers.ts';

/** One page of a list, by `offset` and `limit`, as nearly all of the API's lists answer. */
export function page(request: Request, name: string, items: readonly unknown[]): Reply {
  const limit = Number(request.query.get('limit') ?? 25);
  const offset = Number(request.query.get('offset') ?? 0);
  if (!Number.isInteger(limit) || limit < 1 || limit > 100) return invalid('Limit must be between 1 and 100');
  if (!Number.isInteger(offset) || offset < 0) return invalid('Offset must not be negative');
  if (offset + limit > 10_000) return invalid('Offset plus limit must not be greater than 10000');
  return ok({
    [name]: items.slice(offset, offset + limit),
    limit,
    offset,
    more: offset + limit < items.length,
    total: request.query.get('total') === 'true' ? items.length : null,
  });
}
