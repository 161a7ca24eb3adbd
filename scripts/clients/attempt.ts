import type { Answer, Api, Request } from './api.ts';
import type { Network } from './network.ts';

/** The API said no. */
export type Refusal = Answer & { readonly statusText: string };

/** No answer came; `arrived` tells whether the request may have reached the API. */
export type Silence = { readonly reason: string; readonly arrived: boolean };

export type Outcome = { readonly answer: Answer } | { readonly refusal: Refusal } | { readonly silence: Silence };

const timeoutSeconds = 30;

/** Sends a request once. Never throws: what happened is the outcome. */
export async function attempt({ baseUrl, headers }: Api, request: Request, network: Network): Promise<Outcome> {
  try {
    const response = await network.fetch(urlOf(baseUrl, request), {
      method: request.method,
      headers: { ...headers, ...(request.body === undefined ? {} : { 'content-type': 'application/json' }) },
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
    });
    const answer = { status: response.status, headers: response.headers, body: parse(await response.text()) };
    return response.ok ? { answer } : { refusal: { ...answer, statusText: response.statusText } };
  } catch (error) {
    return { silence: silenceOf(error) };
  }
}

function urlOf(baseUrl: URL, { path, query = {} }: Request): URL {
  const url = new URL(path, baseUrl);
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, String(value));
  return url;
}

/** Undefined for nothing, and for what is no JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const reasons: ReadonlyMap<string, string> = new Map([
  ['ECONNREFUSED', 'connection refused'],
  ['ENOTFOUND', 'unknown host'],
  ['EAI_AGAIN', 'the name server does not answer'],
  ['EHOSTUNREACH', 'no way to the host'],
  ['ENETUNREACH', 'no network'],
  ['UND_ERR_CONNECT_TIMEOUT', 'no connection in time'],
]);

/** `fetch` hides what happened in the cause of its error. */
function silenceOf(error: unknown): Silence {
  if (error instanceof Error && error.name === 'TimeoutError')
    return { reason: `no answer within ${timeoutSeconds} s`, arrived: true };
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const known = reasons.get(code);
  if (known !== undefined) return { reason: `${known} (${code})`, arrived: false };
  const words = cause instanceof Error ? cause.message : String(cause);
  return { reason: code === '' ? words : `${words} (${code})`, arrived: true };
}
