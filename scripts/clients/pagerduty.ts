import type { Temporal } from 'temporal-polyfill';
import type { Api, Request, Send } from './api.ts';
import { ApiError } from './api-error.ts';
import { fieldOf, isTrue, textOf } from './fields.ts';
import { listIn } from './list-in.ts';
import type { Network } from './network.ts';
import { createOverride, type Override, overridesIn } from './pagerduty-overrides.ts';
import { sender } from './send.ts';

export type User = { readonly id: string; readonly name: string; readonly email: string; readonly role: string };
export type Named = { readonly id: string; readonly name: string };

/** The part of PagerDuty's REST API (v2) that Watchbill asks. */
export type PagerDuty = {
  /** All, or those whose name or email holds a text. */
  users(query?: string): Promise<readonly User[]>;
  /** All, or those whose name holds a text. */
  schedules(query?: string): Promise<readonly Named[]>;
  priorities(): Promise<readonly Named[]>;
  /** Those that touch a span, whole. */
  overrides(schedule: string, since: Temporal.Instant, until: Temporal.Instant): Promise<readonly Override[]>;
  createOverride(schedule: string, override: Pick<Override, 'user' | 'from' | 'to'>): Promise<void>;
  /** One that has begun is cut off now; one that is gone already is fine. */
  removeOverride(schedule: string, override: string): Promise<void>;
};

export const pagerDutyUrls = { us: 'https://api.pagerduty.com/', eu: 'https://api.eu.pagerduty.com/' } as const;

export const tokenVariable = 'PAGERDUTY_TOKEN';

/** A client for one account. */
export function pagerDuty(baseUrl: URL, token: string, network: Network): PagerDuty {
  const api: Api = {
    name: 'PagerDuty',
    baseUrl,
    token,
    tokenVariable,
    headers: { accept: 'application/vnd.pagerduty+json;version=2', authorization: `Token token=${token}` },
    messageIn,
  };
  const send = sender(api, network);
  const list = (path: string, query?: string) => allPages(api, send, path, query);
  return {
    users: async query => (await list('users', query)).map(userOf),
    schedules: async query => (await list('schedules', query)).map(namedOf),
    priorities: async () => (await list('priorities')).map(namedOf),
    overrides: (schedule, since, until) => overridesIn(api, send, schedule, since, until),
    createOverride: (schedule, override) => createOverride(api, send, schedule, override),
    removeOverride: async (schedule, override) => {
      const path = `schedules/${encodeURIComponent(schedule)}/overrides/${encodeURIComponent(override)}`;
      await send({ method: 'DELETE', path }).catch(unlessGone);
    },
  };
}

/** `{error: {message, code, errors: [...]}}`: the message says the sort, the errors what it is. */
function messageIn(body: unknown): string | undefined {
  const error = fieldOf(body, 'error');
  const errors = fieldOf(error, 'errors');
  const details = Array.isArray(errors) ? errors.filter(detail => typeof detail === 'string') : [];
  const message = textOf(error, 'message');
  if (message === '' && details.length === 0) return undefined;
  return [message, details.join('; ')].filter(text => text !== '').join(': ');
}

const pageSize = 100;

/** Lists come in pages, each of which says whether there are more. */
async function allPages(api: Api, send: Send, path: string, query?: string): Promise<unknown[]> {
  const all: unknown[] = [];
  for (;;) {
    const request: Request = {
      method: 'GET',
      path,
      query: { ...(query === undefined ? {} : { query }), limit: pageSize, offset: all.length },
    };
    const { body } = await send(request);
    const page = listIn(api, request, body, path);
    all.push(...page);
    if (!isTrue(body, 'more') || page.length === 0) return all;
  }
}

const namedOf = (record: unknown): Named => ({ id: textOf(record, 'id'), name: textOf(record, 'name') });

const userOf = (record: unknown): User => ({
  ...namedOf(record),
  email: textOf(record, 'email'),
  role: textOf(record, 'role'),
});

function unlessGone(error: unknown): void {
  if (!(error instanceof ApiError) || error.status !== 404) throw error;
}
