import type { Reply, Request } from '../http/types.ts';

const perPageDefault = 30;
const perPageMost = 100;

/** The page of `items` that was asked for, with the `Link` header where there are others. */
export function page(
  request: Request,
  items: readonly unknown[],
  wrap = (part: readonly unknown[]): unknown => part,
): Reply {
  const perPage = Math.min(positive(request.query.get('per_page')) ?? perPageDefault, perPageMost);
  const number = positive(request.query.get('page')) ?? 1;
  const last = Math.max(1, Math.ceil(items.length / perPage));
  const link = linkHeader(request, number, last);
  return {
    status: 200,
    body: wrap(items.slice((number - 1) * perPage, number * perPage)),
    ...(link === '' ? {} : { headers: { link } }),
  };
}

/** In GitHub's order: `prev`, `next`, `last`, `first`, each where there is one. */
function linkHeader(request: Request, number: number, last: number): string {
  const others = [
    ...(number > 1 ? [['prev', number - 1] as const] : []),
    ...(number < last ? [['next', number + 1] as const, ['last', last] as const] : []),
    ...(number > 1 ? [['first', 1] as const] : []),
  ];
  return others.map(([name, to]) => `<${addressOf(request, to)}>; rel="${name}"`).join(', ');
}

function addressOf({ headers, path, query }: Request, number: number): string {
  const asked = new URLSearchParams(query);
  asked.set('page', `${number}`);
  return `http://${headers.host}${path}?${asked}`;
}

function positive(text: string | null): number | undefined {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : undefined;
}
