import type { FaultPlan } from '../http/faults.ts';
import { type Json, object } from '../http/json.ts';
import { loadOpenApi, type OpenApi } from '../http/open-api.ts';
import { pagerDutyRateHeaders, type RateLimitOptions, tokenBucket } from '../http/rate-limit.ts';
import { type LoggedRequest, type ServerOptions, startServer } from '../http/server.ts';
import type { Request } from '../http/types.ts';
import { type Account, createAccount, type State } from './account.ts';
import { broken, invalid, notFound, tooMany, unauthorized } from './answers.ts';
import { departures } from './departures.ts';
import type { Alert } from './entities.ts';
import { invalidEvent } from './events.ts';
import type { Incident } from './incident.ts';
import { isRefused } from './resource.ts';
import { routesOf } from './routes.ts';
import { writeUser } from './users.ts';

export type PagerDutyOptions = {
  readonly users?: readonly { name: string; email: string; role?: string; time_zone?: string }[];
  readonly priorities?: readonly string[];
  readonly abilities?: readonly string[];
  /** When given, any other token is refused. */
  readonly token?: string;
  /** The official REST schema, when it is at hand; without it requests are not checked against it. */
  readonly openApi?: string | undefined;
  /** The official schema of the Events API v2. */
  readonly eventsOpenApi?: string | undefined;
  readonly rateLimit?: RateLimitOptions;
  readonly faults?: FaultPlan;
  readonly port?: number;
  /** The account's clock; a run with the real provider has to give the real time, which the provider goes by. */
  readonly now?: () => string;
};

/** An account of PagerDuty's on loopback: the REST API and the Events API at one address. */
export type PagerDutyEmulator = {
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  readonly state: State;
  faults: FaultPlan;
  readonly incidents: readonly Incident[];
  /** Sends an event and tells what became of it; without a key, to the first orchestration there is. */
  send(event: object, routingKey?: string): Promise<Alert>;
  close(): Promise<void>;
};

/** What an account on the Business plan can do, without AIOps. */
export const businessPlan: readonly string[] = [
  'teams',
  'urgencies',
  'service_support_hours',
  'read_only_users',
  'team_responders',
  'coordinated_responding',
  'round_robin_scheduling',
  'event_orchestration',
];

/** Starts an account with these people and this plan. */
export async function startPagerDuty(options: PagerDutyOptions = {}): Promise<PagerDutyEmulator> {
  const { priorities = ['P1', 'P2', 'P3', 'P4', 'P5'], abilities = businessPlan } = options;
  const account = createAccount({ priorities, abilities, now: options.now ?? (() => '2026-11-16T09:00:00Z') });
  for (const user of options.users ?? []) addUser(account, user);
  const running = await startServer(serverOptions(account, options));
  return {
    url: running.url,
    requests: running.requests,
    state: account.state,
    get faults() {
      return running.faults;
    },
    set faults(plan) {
      running.faults = plan;
    },
    get incidents() {
      return [...account.state.incidents.values()];
    },
    send: (event, routingKey) => send(account, running.url, event, routingKey),
    close: () => running.close(),
  };
}

function addUser(account: Account, sent: Json): void {
  const user = writeUser(account, sent, undefined);
  if (isRefused(user)) throw new Error(`Unexpected user ${JSON.stringify(sent)}: ${JSON.stringify(user.refused.body)}`);
  account.state.users.set(user.id, user);
}

function serverOptions(
  account: Account,
  { token, rateLimit, faults, port, ...schemas }: PagerDutyOptions,
): ServerOptions {
  const take = rateLimit && tokenBucket(rateLimit);
  return {
    routes: routesOf(account),
    guard: request => (isEvent(request) || isAllowed(token, request) ? undefined : unauthorized),
    check: createCheck(schemas),
    invalid: (problems, request) => (isEvent(request) ? invalidEvent(problems) : invalid(...problems)),
    limit: () => {
      const allowance = take?.();
      if (!allowance) return { headers: {} };
      const headers = pagerDutyRateHeaders(allowance);
      return allowance.allowed ? { headers } : { headers, refusal: tooMany };
    },
    broken,
    unknown: ({ method, path }) => notFound(`The emulator has no ${method} ${path}`),
    ...(faults ? { faults } : {}),
    ...(port === undefined ? {} : { port }),
  };
}

const isEvent = ({ path }: Request): boolean => path.startsWith('/v2/');

const isAllowed = (token: string | undefined, { headers }: Request): boolean =>
  token === undefined || headers.authorization === `Token token=${token}`;

function createCheck({ openApi, eventsOpenApi }: PagerDutyOptions): (request: Request) => readonly string[] {
  const rest = openApi === undefined ? undefined : loadOpenApi(openApi, { departures });
  const events = eventsOpenApi === undefined ? undefined : loadOpenApi(eventsOpenApi, { base: '/v2' });
  const schemaOf = (request: Request): OpenApi | undefined => (isEvent(request) ? events : rest);
  return request => schemaOf(request)?.check(request) ?? [];
}

/** By way of the server, so that an event goes the way that all events go, faults included. */
async function send(account: Account, url: string, event: object, routingKey?: string): Promise<Alert> {
  const [orchestration] = account.state.orchestrations.values();
  const routing_key = routingKey ?? orchestration?.integrations[0]?.routing_key;
  const body = JSON.stringify({ routing_key, ...event, ...(routingKey ? { routing_key: routingKey } : {}) });
  const response = await fetch(`${url}/v2/enqueue`, { method: 'POST', body });
  const answer = object(await response.json());
  const alert = account.state.alerts.findLast(({ dedup_key }) => dedup_key === answer.dedup_key);
  if (!alert) throw new Error(`Unexpected answer ${response.status} ${JSON.stringify(answer)}`);
  return alert;
}
