import type { Method } from './types.ts';

type Addressed = { readonly method: Method; readonly path: string };

export type Found<T> = { readonly route: T; readonly params: Readonly<Record<string, string>> };

/** `missing`: nobody answers at this path; `methods`: somebody does, but only by these methods. */
export type Routing<T> = Found<T> | { readonly missing: true } | { readonly methods: readonly Method[] };

type Candidate<T> = Found<T> & { readonly rank: string };

/** Finds the route of a request; a literal segment wins over `{…}`, and that over `{…*}`. */
export function createRouter<T extends Addressed>(routes: readonly T[]): (method: Method, path: string) => Routing<T> {
  const templates = routes.map(route => ({ route, segments: route.path.split('/') }));
  return (method, path) => {
    const segments = path.split('/');
    const candidates = templates.flatMap(({ route, segments: template }) => match(route, template, segments));
    const best = candidates
      .filter(({ route }) => route.method === method)
      .toSorted((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : 0))[0];
    if (best) return { route: best.route, params: best.params };
    if (candidates.length === 0) return { missing: true };
    return { methods: [...new Set(candidates.map(({ route }) => route.method))].toSorted() };
  };
}

/** The rank sorts as text: per segment `a` for a literal, `b` for a parameter, `c` for the rest of the path. */
function match<T>(route: T, template: readonly string[], segments: readonly string[]): Candidate<T>[] {
  const params: Record<string, string> = {};
  let rank = '';
  for (const [index, part] of template.entries()) {
    const segment = segments[index];
    if (segment === undefined) return [];
    const name = /^\{([^*}]+)(\*?)\}$/.exec(part);
    if (name?.[2] === '*') {
      params[name[1] ?? ''] = decode(segments.slice(index).join('/'));
      return [{ route, params, rank: `${rank}c` }];
    }
    if (name) params[name[1] ?? ''] = decode(segment);
    else if (part !== segment) return [];
    rank += name ? 'b' : 'a';
  }
  return template.length === segments.length ? [{ route, params, rank }] : [];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
