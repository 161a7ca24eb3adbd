import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type Fault, type FaultPlan, noFaults } from './faults.ts';
import { createRouter } from './router.ts';
import type { Method, Reply, Request, Route } from './types.ts';

export type LoggedRequest = {
  readonly method: Method;
  /** With its query, as sent. */
  readonly path: string;
  readonly body: unknown;
  /** 0 where no answer went out. */
  readonly status: number;
  readonly fault?: Fault;
};

export type ServerOptions = {
  readonly routes: readonly Route[];
  /** Refuses a request before all else, as for a wrong token. */
  readonly guard?: (request: Request) => Reply | undefined;
  /** What the vendor's schema has against the request. */
  readonly check?: (request: Request) => readonly string[];
  /** How the vendor words what `check` found. */
  readonly invalid?: (problems: readonly string[], request: Request) => Reply;
  /** Headers for every answer, and the refusal of a request too many. */
  readonly limit?: (request: Request) => { headers: Readonly<Record<string, string>>; refusal?: Reply };
  /** How the vendor words an injected 429, 500 or 502. */
  readonly broken?: (status: 429 | 500 | 502, request: Request) => Reply;
  /** The answer where no route fits, `methods` being those that would. */
  readonly unknown?: (request: Request, methods: readonly Method[]) => Reply;
  readonly faults?: FaultPlan;
  readonly port?: number;
};

/** A server on loopback; `faults` may be replaced while it runs. */
export type Running = {
  readonly url: string;
  readonly requests: readonly LoggedRequest[];
  faults: FaultPlan;
  close(): Promise<void>;
};

type Entry = { -readonly [K in keyof LoggedRequest]: LoggedRequest[K] };

/** Starts an emulator's server on 127.0.0.1, on a free port unless one is given. */
export async function startServer(options: ServerOptions): Promise<Running> {
  const requests: Entry[] = [];
  const answer = createAnswer(options);
  const server = createServer(async (incoming, outgoing) => {
    const request = await readRequest(incoming);
    if (incoming.destroyed && !incoming.complete) return;
    if (!request) return void send(outgoing, { status: 400, body: { message: 'Unexpected body, expected JSON' } });
    const entry: Entry = { method: request.method, path: incoming.url ?? '', body: request.body, status: 0 };
    requests.push(entry);
    const fault = running.faults(request, requests.length);
    if (fault) entry.fault = fault;
    if (fault === 'timeout') return;
    if (fault === 'reset') return void outgoing.socket?.resetAndDestroy();
    const reply = typeof fault === 'number' ? brokenReply(options, fault, request) : answer(request);
    if (fault === 'lost-response') return void outgoing.destroy();
    entry.status = reply.status;
    send(outgoing, reply);
  });
  const running: Running = {
    url: await listen(server, options.port ?? 0),
    requests,
    faults: options.faults ?? noFaults,
    close: () => close(server),
  };
  return running;
}

function createAnswer({ routes, guard, check, invalid, limit, unknown }: ServerOptions): (request: Request) => Reply {
  const route = createRouter(routes);
  const handle = (request: Request): Reply => {
    const refusal = guard?.(request);
    if (refusal) return refusal;
    const found = route(request.method, request.path);
    if (!('route' in found)) return (unknown ?? unknownReply)(request, 'methods' in found ? found.methods : []);
    const routed = { ...request, params: found.params };
    const problems = check?.(routed) ?? [];
    if (problems.length > 0) return (invalid ?? invalidReply)(problems, routed);
    return found.route.handle(routed);
  };
  return request => {
    const { headers = {}, refusal } = limit?.(request) ?? {};
    const reply = refusal ?? attempt(() => handle(request));
    return { ...reply, headers: { ...headers, ...reply.headers } };
  };
}

/** A mistake in an emulator is told to the client, where the test that met it shows it. */
function attempt(handle: () => Reply): Reply {
  try {
    return handle();
  } catch (error) {
    return { status: 500, body: { message: `The emulator broke: ${error instanceof Error ? error.stack : error}` } };
  }
}

const brokenReply = ({ broken }: ServerOptions, status: 429 | 500 | 502, request: Request): Reply =>
  broken?.(status, request) ?? { status, body: { message: `Injected fault ${status}` } };

const unknownReply = (request: Request, methods: readonly Method[]): Reply =>
  methods.length > 0
    ? { status: 405, headers: { allow: methods.join(', ') }, body: { message: `No ${request.method} here` } }
    : { status: 404, body: { message: `The emulator has no ${request.method} ${request.path}` } };

const invalidReply = (problems: readonly string[]): Reply => ({ status: 400, body: { message: problems.join('; ') } });

const methodNames: readonly string[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'] satisfies readonly Method[];
const isMethod = (text: string | undefined): text is Method => text !== undefined && methodNames.includes(text);

/** Undefined where the body is not JSON, was cut off, or the method is none that an API uses. */
async function readRequest(incoming: IncomingMessage): Promise<Request | undefined> {
  const [path = '', query = ''] = (incoming.url ?? '').split(/\?(.*)/s);
  if (!isMethod(incoming.method)) return undefined;
  try {
    const chunks: Buffer[] = [];
    for await (const chunk of incoming) chunks.push(Buffer.from(chunk));
    const text = Buffer.concat(chunks).toString('utf8');
    const body: unknown = text.trim() === '' ? undefined : JSON.parse(text);
    const { method, headers } = incoming;
    return { method, path, params: {}, query: new URLSearchParams(query), headers, body };
  } catch {
    return undefined;
  }
}

function send(outgoing: ServerResponse, { status, body, headers = {} }: Reply): void {
  outgoing.writeHead(status, body === undefined ? headers : { 'content-type': 'application/json', ...headers });
  // Whoever asks by curl reads the answer.
  const indent = /^curl\b/.test(outgoing.req.headers['user-agent'] ?? '') ? 2 : undefined;
  outgoing.end(body === undefined ? undefined : `${JSON.stringify(body, undefined, indent)}${indent ? '\n' : ''}`);
}

function listen(server: Server, port: number): Promise<string> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : port;
      resolve(`http://127.0.0.1:${bound}`);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise(resolve => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
