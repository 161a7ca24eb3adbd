import { expect, test } from 'vitest';
import type { Api, Request } from './api.ts';
import { sender } from './send.ts';
import { type FakeAnswer, failure, fakeNetwork, timeout } from './test-network.ts';

const api: Api = {
  name: 'Somebody',
  baseUrl: new URL('https://api.example/v1/'),
  token: 's3cret',
  tokenVariable: 'SOME_TOKEN',
  headers: { authorization: 'Bearer s3cret' },
  messageIn: body => (typeof body === 'string' ? body : undefined),
};
const get: Request = { method: 'GET', path: 'things', query: { query: 'a b', limit: 2 } };
const post: Request = { method: 'POST', path: 'things', body: { name: 'x' } };

async function run(request: Request, answers: readonly FakeAnswer[]) {
  const network = fakeNetwork(answers);
  const result = await sender(
    api,
    network,
  )(request).then(
    ({ body }) => body,
    error => error,
  );
  return { result, error: result instanceof Error ? result.message : '', waits: network.waits, sent: network.sent };
}

const fine = { body: { ok: true } };

test('a request as it is sent', async () => {
  const network = fakeNetwork([fine, fine]);
  await sender(api, network)(get);
  await sender(api, network)(post);
  expect(network.sent).toEqual([
    'GET https://api.example/v1/things?query=a+b&limit=2',
    'POST https://api.example/v1/things {"name":"x"}',
  ]);
  expect(network.headers.map(headers => Object.fromEntries(headers))).toEqual([
    { authorization: 'Bearer s3cret' },
    { authorization: 'Bearer s3cret', 'content-type': 'application/json' },
  ]);
});

test.each<[string, Request, FakeAnswer, number]>([
  ['a lost read', get, failure('ECONNRESET'), 250],
  ['a read that took too long', get, timeout(), 250],
  ['a read from a busy server', get, { status: 503 }, 250],
  ['a read, as late as the server asks', get, { status: 503, headers: { 'retry-after': '7' } }, 7000],
  ['a deletion', { method: 'DELETE', path: 'things/1' }, { status: 502 }, 250],
  ['whatever came too often', post, { status: 429, headers: { 'ratelimit-reset': '3' } }, 3000],
  ['whatever GitHub thinks too much', post, { status: 403, headers: { 'retry-after': '60' } }, 60_000],
  ['a creation that never arrived', post, failure('ECONNREFUSED'), 250],
])('tries again: %s', async (_, request, answer, wait) => {
  expect(await run(request, [answer, fine])).toMatchObject({ result: { ok: true }, waits: [wait] });
});

test.each<[string, Request, FakeAnswer, string, boolean]>([
  [
    'a creation whose answer was lost',
    post,
    failure('UND_ERR_SOCKET', 'other side closed'),
    'Somebody does not answer: POST https://api.example/v1/things: other side closed (UND_ERR_SOCKET)',
    true,
  ],
  [
    'a creation that took too long',
    post,
    timeout(),
    'Somebody does not answer: POST https://api.example/v1/things: no answer within 30 s',
    true,
  ],
  [
    'a creation that broke the server',
    post,
    { status: 500, body: '"boom"' },
    'Somebody: POST /v1/things: 500 boom',
    true,
  ],
  ['a bad request', get, { status: 400, body: '"no\\n good"' }, 'Somebody: GET /v1/things: 400 no good', false],
  ['a page of HTML', get, { status: 404, body: '<html>' }, 'Somebody: GET /v1/things: 404', false],
  [
    'a bad token',
    get,
    { status: 401, body: '"Bad s3cret"' },
    'Somebody refuses the token in SOME_TOKEN: GET /v1/things: 401 Bad ***',
    false,
  ],
  ['what is forbidden', get, { status: 403, body: '"No"' }, 'Somebody: GET /v1/things: 403 No', false],
  [
    'a wait of an hour',
    get,
    { status: 429, headers: { 'retry-after': '3600' }, body: '"Slow down"' },
    'Somebody: GET /v1/things: 429 Slow down',
    false,
  ],
])('does not try again: %s', async (_, request, answer, message, mayBeDone) => {
  expect(await run(request, [answer, fine])).toMatchObject({ error: message, waits: [], result: { mayBeDone } });
});

test('gives up after five attempts, each after a longer wait', async () => {
  const { error, waits, sent } = await run(get, Array(9).fill(failure('ENOTFOUND', 'getaddrinfo')));
  expect(error).toBe('Somebody does not answer: GET https://api.example/v1/things: unknown host (ENOTFOUND)');
  expect({ waits, sent: sent.length }).toEqual({ waits: [250, 500, 1000, 2000], sent: 5 });
});

test('a failure that echoes the token does not print it', async () => {
  const { error } = await run(post, [failure('X', 'bad header s3cret')]);
  expect(error).toBe('Somebody does not answer: POST https://api.example/v1/things: bad header *** (X)');
});
