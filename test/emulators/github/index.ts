import type { FaultPlan } from '../http/faults.ts';
import { gitHubRateHeaders, tokenBucket } from '../http/rate-limit.ts';
import { type LoggedRequest, type Running, startServer } from '../http/server.ts';
import type { Reply, Request } from '../http/types.ts';
import { gitHubDocument } from './departures.ts';
import { errorReply, malformed } from './reply.ts';
import { routesOf } from './routes.ts';
import { createState, type Seed } from './seed.ts';
import type { Site } from './site.ts';
import type { State } from './state.ts';

export type GitHubOptions = Seed & {
  /** What `Authorization` has to bring; without it anything is let in. */
  readonly token?: string;
  /** GitHub's OpenAPI document, against which each request is checked as well. */
  readonly openApi?: string;
  readonly rateLimit?: { readonly limit: number; readonly perSeconds: number };
  readonly faults?: FaultPlan;
  readonly port?: number;
  /** The time in ISO 8601. A client that waits for the rate limit needs one that moves. */
  readonly now?: () => string;
};

export type GitHubEmulator = {
  /** For the provider's `base_url`; the REST API is below `api/v3/`, GraphQL at `api/graphql`. */
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  readonly state: State;
  /** What was asked for and the emulator does not have, as `GET /api/v3/meta`. */
  readonly gaps: readonly string[];
  faults: FaultPlan;
  close(): Promise<void>;
};

/** Starts an emulated GitHub with one organization on loopback. */
export async function startGitHub(options: GitHubOptions): Promise<GitHubEmulator> {
  const { token, openApi, rateLimit, faults, port, now = () => '2026-01-05T09:00:00Z' } = options;
  const site: Site = { state: createState(options, now()), now, url: '' };
  const gaps: string[] = [];
  const document = openApi === undefined ? undefined : gitHubDocument(openApi);
  const running = await startServer({
    routes: routesOf(site),
    guard: request => unauthorized(request, token),
    check: request => (request.path.startsWith('/api/v3/') ? (document?.check(request) ?? []) : []),
    invalid: malformed,
    broken: brokenReply,
    unknown: ({ method, path }) => {
      gaps.push(`${method} ${path}`);
      return errorReply(404, 'Not Found');
    },
    ...(rateLimit ? { limit: limitBy(rateLimit, now) } : {}),
    ...(faults ? { faults } : {}),
    ...(port === undefined ? {} : { port }),
  });
  site.url = running.url;
  return emulatorOf(running, site, gaps);
}

const emulatorOf = (running: Running, { state }: Site, gaps: readonly string[]): GitHubEmulator => ({
  url: `${running.url}/`,
  requests: running.requests,
  state,
  gaps,
  get faults() {
    return running.faults;
  },
  set faults(plan) {
    running.faults = plan;
  },
  close: running.close,
});

function unauthorized({ headers }: Request, token: string | undefined): Reply | undefined {
  if (token === undefined) return undefined;
  const sent = `${headers.authorization ?? ''}`;
  if (sent === `Bearer ${token}` || sent === `token ${token}`) return undefined;
  return errorReply(401, sent === '' ? 'Requires authentication' : 'Bad credentials');
}

/** Both limits are told by 403; the secondary one, which an injected 429 stands for, by its page and `retry-after`. */
function brokenReply(status: 429 | 500 | 502): Reply {
  if (status !== 429) return errorReply(status, status === 500 ? 'Server Error' : 'Bad Gateway');
  const page = '/overview/rate-limits-for-the-rest-api#about-secondary-rate-limits';
  const reply = errorReply(403, 'You have exceeded a secondary rate limit.', {}, page);
  return { ...reply, headers: { 'retry-after': '1' } };
}

function limitBy(rateLimit: { limit: number; perSeconds: number }, now: () => string) {
  const clock = () => Date.parse(now());
  const take = tokenBucket({ ...rateLimit, clock });
  return () => {
    const allowance = take();
    const headers = gitHubRateHeaders(allowance, Math.floor(clock() / 1000));
    return allowance.allowed ? { headers } : { headers, refusal: errorReply(403, 'API rate limit exceeded.') };
  };
}
