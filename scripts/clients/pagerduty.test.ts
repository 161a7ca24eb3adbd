import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { pagerDuty } from './pagerduty.ts';
import { type FakeAnswer, fakeNetwork } from './test-network.ts';

function clientOver(answers: readonly FakeAnswer[]) {
  const network = fakeNetwork(answers);
  return { network, client: pagerDuty(new URL('https://api.pagerduty.com/'), 'tok', network) };
}

const user = (id: string) => ({ id, name: id, email: `${id}@acme.example`, role: 'user' });

test('lists come page by page', async () => {
  const { client, network } = clientOver([
    { body: { users: [user('A'), user('B')], more: true } },
    { body: { users: [user('C')], more: false } },
  ]);
  expect(await client.users('acme')).toEqual([user('A'), user('B'), user('C')]);
  expect(network.sent).toEqual([
    'GET https://api.pagerduty.com/users?query=acme&limit=100&offset=0',
    'GET https://api.pagerduty.com/users?query=acme&limit=100&offset=2',
  ]);
  expect(network.headers[0]?.get('authorization')).toBe('Token token=tok');
});

test('an answer that is no list', async () => {
  const { client } = clientOver([{ body: '<html>' }]);
  await expect(client.schedules()).rejects.toThrow(
    'PagerDuty: GET /schedules: unexpected answer, expected a list of schedules',
  );
});

const [since, until] = [Temporal.Instant.from('2026-12-01T00:00:00Z'), Temporal.Instant.from('2026-12-31T00:00:00Z')];
const span = { start: '2026-12-24T09:00:00+01:00', end: '2026-12-27T08:00:00Z' };
const ada = { id: 'PADA', summary: 'Ada' };

test('overrides, whole; ids are asked for again where they are missing', async () => {
  const { client, network } = clientOver([
    { body: { overrides: [{ ...span, user: ada }] } },
    { body: { overrides: [{ id: 'Q1', ...span, user: ada }] } },
  ]);
  expect(await client.overrides('S/1', since, until)).toEqual([
    {
      id: 'Q1',
      user: 'PADA',
      userName: 'Ada',
      from: Temporal.Instant.from(span.start),
      to: Temporal.Instant.from(span.end),
    },
  ]);
  const url =
    'GET https://api.pagerduty.com/schedules/S%2F1/overrides?since=2026-12-01T00%3A00%3A00Z&until=2026-12-31T00%3A00%3A00Z&overflow=true';
  expect(network.sent).toEqual([url, `${url}&editable=true`]);
});

test('an override is created', async () => {
  const { client, network } = clientOver([{ status: 201, body: [{ status: 201, override: {} }] }]);
  await client.createOverride('S1', { user: 'PADA', from: since, to: until });
  expect(network.sent).toEqual([
    'POST https://api.pagerduty.com/schedules/S1/overrides {"overrides":[{"start":"2026-12-01T00:00:00Z","end":"2026-12-31T00:00:00Z","user":{"id":"PADA","type":"user_reference"}}]}',
  ]);
});

test.each<[string, FakeAnswer, string]>([
  [
    'refused in a list that succeeded',
    { status: 201, body: [{ status: 400, errors: ['Override must end after its start'], override: {} }] },
    'PagerDuty: POST /schedules/S1/overrides: 400 Override must end after its start',
  ],
  [
    'refused',
    { status: 400, body: { error: { message: 'Invalid Input Provided', code: 2001, errors: ['User is bad.'] } } },
    'PagerDuty: POST /schedules/S1/overrides: 400 Invalid Input Provided: User is bad.',
  ],
  [
    'answered otherwise',
    { status: 201, body: {} },
    'PagerDuty: POST /schedules/S1/overrides: unexpected answer, expected what became of the override',
  ],
])('an override is %s', async (_, answer, message) => {
  const { client } = clientOver([answer]);
  await expect(client.createOverride('S1', { user: 'PADA', from: since, to: until })).rejects.toThrow(
    expect.objectContaining({ message }),
  );
});

test('what is gone need not be removed', async () => {
  const { client, network } = clientOver([{ status: 502 }, { status: 404 }, { status: 204 }, { status: 403 }]);
  await client.removeOverride('S1', 'Q1');
  await client.removeOverride('S1', 'Q2');
  expect(network.sent.at(-1)).toBe('DELETE https://api.pagerduty.com/schedules/S1/overrides/Q2');
  await expect(client.removeOverride('S1', 'Q3')).rejects.toThrow('DELETE /schedules/S1/overrides/Q3: 403');
});
