import { afterEach, beforeEach, expect, test } from 'vitest';
import { everyNth, type Fault, noFaults } from './faults.ts';
import { type Running, startServer } from './server.ts';

let running: Running;
let handled: unknown[];

beforeEach(async () => {
  handled = [];
  running = await startServer({
    routes: [
      {
        method: 'POST',
        path: '/things/{id}',
        handle: ({ params, body }) => {
          handled.push(body);
          return { status: 201, body: { id: params.id } };
        },
      },
      {
        method: 'DELETE',
        path: '/things/{id}',
        handle: () => ({ status: 204 }),
      },
      {
        method: 'GET',
        path: '/broken',
        handle: () => {
          throw new Error('a bug');
        },
      },
    ],
    guard: ({ headers }) => (headers.authorization === 'no' ? { status: 401, body: {} } : undefined),
    check: ({ query }) => (query.has('odd') ? ['Unexpected query parameter `odd`'] : []),
    limit: () => ({ headers: { 'x-limit': '9' } }),
  });
});
afterEach(() => running.close());

const post = (path = '/things/1', init: RequestInit = {}) =>
  fetch(running.url + path, { method: 'POST', body: '{"name":"a"}', ...init });

test('a request is handled, answered and kept', async () => {
  const response = await post();
  expect([response.status, await response.json(), response.headers.get('x-limit')]).toEqual([201, { id: '1' }, '9']);
  expect((await fetch(`${running.url}/things/1`, { method: 'DELETE' })).status).toBe(204);
  expect(running.requests).toEqual([
    { method: 'POST', path: '/things/1', body: { name: 'a' }, status: 201 },
    { method: 'DELETE', path: '/things/1', body: undefined, status: 204 },
  ]);
});

test('it listens on loopback only', () => {
  expect(new URL(running.url).hostname).toBe('127.0.0.1');
});

test.each<[string, () => Promise<Response>, number, string]>([
  ['a wrong token', () => post('/things/1', { headers: { authorization: 'no' } }), 401, '{}'],
  ['what the schema refuses', () => post('/things/1?odd=1'), 400, '{"message":"Unexpected query parameter `odd`"}'],
  ['an unknown path', () => post('/other'), 404, '{"message":"The emulator has no POST /other"}'],
  ['an unknown method', () => fetch(`${running.url}/things/1`), 405, '{"message":"No GET here"}'],
  [
    'a body that is no JSON',
    () => post('/things/1', { body: '{' }),
    400,
    '{"message":"Unexpected body, expected JSON"}',
  ],
])('%s is refused, and not handled', async (_, send, status, body) => {
  const response = await send();
  expect([response.status, await response.text()]).toEqual([status, body]);
  expect(handled).toEqual([]);
});

test('a bug in a route is told', async () => {
  const response = await fetch(`${running.url}/broken`);
  expect(response.status).toBe(500);
  expect(await response.text()).toContain('a bug');
});

test.each<[Fault, number, number]>([
  [429, 429, 0],
  [500, 500, 0],
  [502, 502, 0],
])('the fault %s is answered, and nothing done', async (fault, status, done) => {
  running.faults = everyNth(1, fault);
  expect((await post()).status).toBe(status);
  expect(handled).toHaveLength(done);
  expect(running.requests).toMatchObject([{ status, fault }]);
});

test.each<[Fault, number]>([
  ['reset', 0],
  ['lost-response', 1],
])('the fault %s breaks the connection', async (fault, done) => {
  running.faults = everyNth(1, fault);
  await expect(post()).rejects.toThrow('fetch failed');
  expect(handled).toHaveLength(done);
  running.faults = noFaults;
  expect((await post()).status).toBe(201);
});

test('the fault timeout keeps silent until the client gives up', async () => {
  running.faults = everyNth(1, 'timeout');
  await expect(post('/things/1', { signal: AbortSignal.timeout(20) })).rejects.toThrow('timeout');
  expect(handled).toEqual([]);
});

test('closing lets go of those that still wait', async () => {
  running.faults = everyNth(1, 'timeout');
  const waiting = post().catch((error: Error) => error.message);
  while (running.requests.length === 0) await new Promise(setImmediate);
  await running.close();
  expect(await waiting).toBe('fetch failed');
});
