import { expect, test } from 'vitest';
import { gitHub } from './github.ts';
import { type FakeAnswer, fakeNetwork } from './test-network.ts';

function clientOver(answers: readonly FakeAnswer[], url = 'https://api.github.com/') {
  const network = fakeNetwork(answers);
  return { network, client: gitHub(new URL(url), 'tok', 'acme', network) };
}

test('lists come page by page, and the token goes to no other host', async () => {
  const link =
    '<https://evil.example/organizations/1/members?role=all&per_page=100&page=2>; rel="next", <https://x/?page=9>; rel="last"';
  const { client, network } = clientOver([
    { body: [{ login: 'ada' }], headers: { link } },
    { body: [{ login: 'bob' }], headers: { link: '<https://x/?page=1>; rel="first"' } },
  ]);
  expect(await client.members('all')).toEqual(['ada', 'bob']);
  expect(network.sent).toEqual([
    'GET https://api.github.com/orgs/acme/members?role=all&per_page=100',
    'GET https://api.github.com/orgs/acme/members?role=all&per_page=100&page=2',
  ]);
  expect(network.headers[0]?.get('authorization')).toBe('Bearer tok');
});

test.each([
  ['https://api.github.com/', 'https://api.github.com/'],
  ['https://api.acme.ghe.com/', 'https://api.acme.ghe.com/'],
  ['https://github.acme.example/', 'https://github.acme.example/api/v3/'],
  ['https://github.acme.example/api/v3/', 'https://github.acme.example/api/v3/'],
])('the API of %s is at %s', async (url, expected) => {
  const { client, network } = clientOver([{ body: [{ slug: 'payments' }] }], url);
  expect(await client.teams()).toEqual(['payments']);
  expect(network.sent).toEqual([`GET ${expected}orgs/acme/teams?per_page=100`]);
});

test('repositories', async () => {
  const { client } = clientOver([{ body: [{ name: 'shop' }, { name: 'old', archived: true }] }]);
  expect(await client.repositories()).toEqual([
    { name: 'shop', archived: false },
    { name: 'old', archived: true },
  ]);
});

test('an account exists or not', async () => {
  const { client, network } = clientOver([{ body: { login: 'ada' } }, { status: 404, body: { message: 'Not Found' } }]);
  expect([await client.hasAccount('ada'), await client.hasAccount('a/b')]).toEqual([true, false]);
  expect(network.sent[1]).toBe('GET https://api.github.com/users/a%2Fb');
});

test('what GitHub says', async () => {
  const body = { message: 'Validation Failed', errors: [{ field: 'name', code: 'invalid' }, { message: 'Bad.' }] };
  const { client } = clientOver([{ status: 422, body }, { body: {} }]);
  await expect(client.teams()).rejects.toThrow(
    'GitHub: GET /orgs/acme/teams: 422 Validation Failed: name invalid; Bad.',
  );
  await expect(client.teams()).rejects.toThrow('GitHub: GET /orgs/acme/teams: unexpected answer, expected a list');
});
