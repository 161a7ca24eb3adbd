import type { Network } from './network.ts';

/** What a fake API answers; an error is thrown as `fetch` would. */
export type FakeAnswer = { status?: number; body?: unknown; headers?: Record<string, string> } | Error;

export type FakeNetwork = Network & {
  /** `GET https://…`, with the body where there was one. */
  readonly sent: string[];
  readonly headers: Headers[];
  readonly waits: number[];
};

/** Answers requests by a function, or in turn from a list. */
export function fakeNetwork(answers: readonly FakeAnswer[] | ((request: string) => FakeAnswer)): FakeNetwork {
  const [sent, headers, waits]: [string[], Headers[], number[]] = [[], [], []];
  const answerTo = (request: string): FakeAnswer =>
    (typeof answers === 'function' ? answers(request) : answers[sent.length - 1]) ??
    new Error(`nothing for ${request}`);
  return {
    sent,
    headers,
    waits,
    random: () => 0,
    wait: async milliseconds => void waits.push(milliseconds),
    fetch: async (input, init) => {
      const request = `${init?.method} ${input}${typeof init?.body === 'string' ? ` ${init.body}` : ''}`;
      sent.push(request);
      headers.push(new Headers(init?.headers));
      const answer = answerTo(request);
      if (answer instanceof Error) throw answer;
      const { status = 200, body, headers: answered = {} } = answer;
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      return new Response(status === 204 ? null : text, { status, headers: answered });
    },
  };
}

/** What `fetch` throws when the connection fails. */
export const failure = (code: string, message = 'it failed'): Error =>
  new TypeError('fetch failed', { cause: Object.assign(new Error(message), { code }) });

/** What `fetch` throws when its time is over. */
export const timeout = (): Error => new DOMException('The operation was aborted due to timeout', 'TimeoutError');
