import type { Answer, Api, Request, Send } from './api.ts';
import { ApiError, misunderstood } from './api-error.ts';
import { fieldOf, isTrue, textOf } from './fields.ts';
import type { Network } from './network.ts';
import { sender } from './send.ts';

export type Repository = { readonly name: string; readonly archived: boolean };

/** The part of GitHub's REST API that Watchbill asks, about one organization. */
export type GitHub = {
  /** Names of accounts. */
  members(role: 'all' | 'admin'): Promise<readonly string[]>;
  /** Slugs. */
  teams(): Promise<readonly string[]>;
  repositories(): Promise<readonly Repository[]>;
  hasAccount(name: string): Promise<boolean>;
};

export const gitHubUrl = 'https://api.github.com/';

export const gitHubTokenVariable = 'GITHUB_TOKEN';

/** A client for one organization. */
export function gitHub(baseUrl: URL, token: string, organization: string, network: Network): GitHub {
  const api: Api = {
    name: 'GitHub',
    baseUrl: restUrl(baseUrl),
    token,
    tokenVariable: gitHubTokenVariable,
    headers: {
      accept: 'application/vnd.github+json',
      authorization: `Bearer ${token}`,
      'user-agent': 'watchbill',
      'x-github-api-version': '2022-11-28',
    },
    messageIn,
  };
  const send = sender(api, network);
  const path = `orgs/${encodeURIComponent(organization)}`;
  const list = (what: string, query?: Request['query']) => allPages(api, send, `${path}/${what}`, query);
  return {
    members: async role => (await list('members', { role })).map(record => textOf(record, 'login')),
    teams: async () => (await list('teams')).map(record => textOf(record, 'slug')),
    repositories: async () =>
      (await list('repos')).map(record => ({ name: textOf(record, 'name'), archived: isTrue(record, 'archived') })),
    hasAccount: name => send({ method: 'GET', path: `users/${encodeURIComponent(name)}` }).then(() => true, isMissing),
  };
}

/** As the Terraform provider does (config.go, 6.9.0): an own server has its API below `api/v3/`. */
function restUrl(baseUrl: URL): URL {
  const isCloud = baseUrl.hostname === 'api.github.com' || baseUrl.hostname.endsWith('.ghe.com');
  return isCloud || baseUrl.pathname.endsWith('/api/v3/') ? baseUrl : new URL('api/v3/', baseUrl);
}

/** `{message, errors: [{resource, field, code, message}]}`. */
function messageIn(body: unknown): string | undefined {
  const message = textOf(body, 'message');
  const errors = fieldOf(body, 'errors');
  const details = (Array.isArray(errors) ? errors : []).map(
    error => textOf(error, 'message') || [textOf(error, 'field'), textOf(error, 'code')].join(' ').trim(),
  );
  const texts = [message, details.filter(text => text !== '').join('; ')].filter(text => text !== '');
  return texts.length === 0 ? undefined : texts.join(': ');
}

/** The `Link` header says where the next page is; only its query is taken, so that the token goes nowhere else. */
async function allPages(api: Api, send: Send, path: string, query: Request['query'] = {}): Promise<unknown[]> {
  const all: unknown[] = [];
  let next: Request['query'] | undefined = { ...query, per_page: 100 };
  while (next) {
    const request: Request = { method: 'GET', path, query: next };
    const answer = await send(request);
    if (!Array.isArray(answer.body)) throw misunderstood(api, request, 'a list');
    all.push(...answer.body);
    next = nextQuery(answer);
  }
  return all;
}

function nextQuery({ headers }: Answer): Request['query'] | undefined {
  const next = /<([^>]+)>;[^,]*\brel="next"/.exec(headers.get('link') ?? '')?.[1];
  return next !== undefined && URL.canParse(next) ? Object.fromEntries(new URL(next).searchParams) : undefined;
}

function isMissing(error: unknown): false {
  if (error instanceof ApiError && error.status === 404) return false;
  throw error;
}
