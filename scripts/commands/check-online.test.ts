import { expect, test } from 'vitest';
import { type FakeAnswer, failure, fakeNetwork } from '../clients/test-network.ts';
import { onlineOrg } from '../online/test-online-rule.ts';
import { check } from './check.ts';
import type { World } from './command.ts';
import { fakeWorld } from './fake-world.ts';

const users = [{ id: 'P1', name: 'Ada', email: 'ada@small.example', role: 'user' }];

/** Both services, as they should be. */
const fine = (request: string): FakeAnswer => {
  if (request.includes('/users')) return { body: { users, more: false } };
  if (request.includes('/members')) return { body: [{ login: 'ada-small' }] };
  if (request.includes('/repos')) return { body: [{ name: 'ops' }] };
  return new Error(`unexpected ${request}`);
};

const tokens: Readonly<Record<string, string>> = { PAGERDUTY_TOKEN: 'pd-token', GITHUB_TOKEN: 'gh-token' };

async function run(options: Record<string, unknown>, more: Partial<World> = {}, files = onlineOrg, answer = fine) {
  const network = fakeNetwork(answer);
  const world = fakeWorld(files, { network, env: name => tokens[name], ...more });
  const code = await check.run(world, [], { failOn: 'error', ...options });
  return { code, out: world.out, notes: world.notes, sent: network.sent };
}

test('nothing goes out without --online', async () => {
  expect(await run({})).toMatchObject({ code: 0, sent: [] });
});

test('everything that the files name is there', async () => {
  const { code, out, sent } = await run({ online: true, skip: 'left-out' });
  expect({ code, out, sent }).toEqual({
    code: 0,
    out: [],
    sent: [
      'GET https://api.pagerduty.com/users?limit=100&offset=0',
      'GET https://api.github.com/orgs/small/members?role=all&per_page=100',
      'GET https://api.github.com/orgs/small/members?role=admin&per_page=100',
      'GET https://api.github.com/orgs/small/repos?per_page=100',
    ],
  });
});

test('what is not is a finding like any other', async () => {
  const without = (request: string): FakeAnswer =>
    request.includes('/users') ? { body: { users: [], more: false } } : fine(request);
  const { code, out } = await run({ online: true, only: 'online' }, {}, onlineOrg, without);
  expect(code).toBe(1);
  expect(out[0]?.split('\n')[0]).toBe(
    'catalog/people/ada.yaml:2:8: error: Unexpected email `ada@small.example`, expected that of a user in PagerDuty [online/email-exists]',
  );
});

test('only who is asked needs a token', async () => {
  const env = (name: string) => (name === 'GITHUB_TOKEN' ? 'gh-token' : undefined);
  const only = 'online/repository-exists';
  expect(await run({ online: true, only }, { env })).toMatchObject({ code: 0 });
  await expect(run({ online: true }, { env })).rejects.toThrow(
    'Missing environment variable PAGERDUTY_TOKEN, expected a token for PagerDuty',
  );
  const none = { ...onlineOrg, 'catalog/organization.yaml': 'name: Small\n' };
  const { code, notes } = await run({ online: true }, { env: () => undefined }, none);
  expect({ code, note: notes[0] }).toEqual({
    code: 0,
    note: 'Nobody to ask: catalog/organization.yaml names neither `pagerduty` nor `github`',
  });
});

test('rules that ask are not run in silence', async () => {
  await expect(run({ only: 'online/email-exists' })).rejects.toThrow(
    'Unexpected `online/email-exists` without `--online`, expected both: it asks over the network',
  );
});

test.each<[string, FakeAnswer, string]>([
  [
    'does not answer',
    failure('ENOTFOUND'),
    'PagerDuty does not answer: GET https://api.pagerduty.com/users: unknown host (ENOTFOUND)',
  ],
  [
    'refuses the token',
    { status: 401, body: { error: { message: 'Invalid token pd-token' } } },
    'PagerDuty refuses the token in PAGERDUTY_TOKEN: GET /users: 401 Invalid token ***',
  ],
])('an API that %s is one line', async (_, answer, message) => {
  await expect(run({ online: true }, {}, onlineOrg, () => answer)).rejects.toThrow(message);
});
