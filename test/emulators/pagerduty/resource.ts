import { type Json, object } from '../http/json.ts';
import type { Reply, Request, Route } from '../http/types.ts';
import { created, noContent, notFound, ok } from './answers.ts';
import { page } from './paging.ts';

/** A kind of thing that is listed, created, read, changed and deleted in the way that the API does with most. */
export type Resource<T extends { readonly id: string }> = {
  readonly path: string;
  /** The name that wraps one in a body. */
  readonly one: string;
  readonly many: string;
  /** As in `Schedule Not Found`. */
  readonly title: string;
  readonly items: Map<string, T>;
  /** What a body comes to, `before` being what there was; or why it is refused. */
  write(sent: Json, before: T | undefined, request: Request): T | Refused;
  show(item: T, request: Request): Json;
  matches?(item: T, request: Request): boolean;
  /** Refuses a request to read, as for an ability that the account has not. */
  reading?(request: Request): Reply | undefined;
  /** Why this one must not be deleted now. */
  keep?(item: T, request: Request): Reply | undefined;
  /** Takes away what does not outlive it. */
  removed?(item: T): void;
};

export type Refused = { readonly refused: Reply };

export const isRefused = (value: object): value is Refused => 'refused' in value;

/** The five routes of a resource. */
export function resourceRoutes<T extends { readonly id: string }>(resource: Resource<T>): Route[] {
  const { path, one, many, title, items } = resource;
  const byId = (request: Request, handle: (item: T) => Reply): Reply => {
    const item = items.get(request.params.id ?? '');
    return item ? handle(item) : notFound(`${title} Not Found`);
  };
  const write = (request: Request, before: T | undefined, answer: (body: unknown) => Reply): Reply => {
    const item = resource.write(object(object(request.body)[one]), before, request);
    if (isRefused(item)) return item.refused;
    items.set(item.id, item);
    return answer({ [one]: resource.show(item, request) });
  };
  return [
    { method: 'GET', path, handle: request => resource.reading?.(request) ?? listAll(request) },
    { method: 'POST', path, handle: request => write(request, undefined, created) },
    {
      method: 'GET',
      path: `${path}/{id}`,
      handle: request =>
        resource.reading?.(request) ?? byId(request, item => ok({ [one]: resource.show(item, request) })),
    },
    {
      method: 'PUT',
      path: `${path}/{id}`,
      handle: request => byId(request, item => write(request, item, ok)),
    },
    {
      method: 'DELETE',
      path: `${path}/{id}`,
      handle: request =>
        byId(request, item => {
          const kept = resource.keep?.(item, request);
          if (kept) return kept;
          items.delete(item.id);
          resource.removed?.(item);
          return noContent;
        }),
    },
  ];

  function listAll(request: Request): Reply {
    const matching = [...items.values()].filter(item => resource.matches?.(item, request) ?? true);
    return page(
      request,
      many,
      matching.map(item => resource.show(item, request)),
    );
  }
}

/** Whether a list is asked for all, or for names that contain what `query` says. */
export const isAskedFor = (request: Request, ...texts: readonly string[]): boolean => {
  const query = request.query.get('query')?.toLowerCase();
  return query === undefined || texts.some(text => text.toLowerCase().includes(query));
};
