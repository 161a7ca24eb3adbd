import type { Method } from '../http/types.ts';
import type { GitHubEmulator } from './index.ts';

export type Answer = { readonly status: number; readonly body: unknown; readonly headers: Headers };

/** Sends one request to the emulator as a client would; `path` is as below `/api/v3`, unless it starts with `/api/`. */
export async function call(
  { url }: GitHubEmulator,
  method: Method,
  path: string,
  body?: unknown,
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer> {
  const address = path.startsWith('/api/') ? path.slice(1) : `api/v3${path}`;
  const response = await fetch(`${url}${address}`, {
    method,
    headers,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
}

/** The answer in one line: the status, and for an error what it says; in brackets each field's error. */
export async function verdict(...request: Parameters<typeof call>): Promise<string> {
  const { status, body } = await call(...request);
  if (status < 400 || !isErrorBody(body)) return `${status}`;
  const errors = (body.errors ?? []).map(error =>
    typeof error === 'string'
      ? error
      : [error.resource, error.field, error.code, error.message].filter(Boolean).join(' '),
  );
  return [status, body.message.replaceAll('\n', ' '), ...(errors.length > 0 ? [`[${errors.join('; ')}]`] : [])].join(
    ' ',
  );
}

type FieldError = { readonly [name in 'code' | 'field' | 'message' | 'resource']?: string };
type ErrorBody = { readonly message: string; readonly errors?: readonly (FieldError | string)[] };

const isErrorBody = (body: unknown): body is ErrorBody =>
  typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string';
