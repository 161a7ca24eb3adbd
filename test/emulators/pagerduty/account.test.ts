import { afterEach, expect, test } from 'vitest';
import { schemas } from '../schemas.ts';
import { businessPlan } from './index.ts';
import { startTestAccount, type TestAccount } from './test-account.ts';

let account: TestAccount;

afterEach(() => account.pagerDuty.close());

test('pages of a list tell whether there are more', async () => {
  account = await startTestAccount();
  const names = async (query: string) => {
    const { body } = await account.ask('GET', `/users?${query}`);
    const { users, more, offset, limit, total } = body as Record<string, unknown> & { users: { name: string }[] };
    return { names: users.map(({ name }) => name), more, offset, limit, total };
  };
  expect(await names('limit=2')).toEqual({
    names: ['Ada Lovelace', 'Grace Hopper'],
    more: true,
    offset: 0,
    limit: 2,
    total: null,
  });
  expect(await names('limit=2&offset=2&total=true')).toEqual({
    names: ['Linus Pauling'],
    more: false,
    offset: 2,
    limit: 2,
    total: 3,
  });
  expect(await names('limit=3')).toMatchObject({ more: false });
  expect((await names('query=GRACE')).names).toEqual(['Grace Hopper']);
  expect((await account.ask('GET', '/users?limit=101')).status).toBe(400);
});

test('an email is taken as it is written, and in another case it is not', async () => {
  account = await startTestAccount();
  const add = (email: string) => account.ask('POST', '/users', { user: { type: 'user', name: 'Ada', email } });
  expect((await add('ada@acme.example')).body).toEqual({
    error: { message: 'Invalid Input Provided', code: 2001, errors: ['Email has already been taken'] },
  });
  expect((await add('Ada@acme.example')).status).toBe(201);
});

test('a wrong token is refused', async () => {
  account = await startTestAccount({ token: 'right' });
  const status = async (authorization: string) =>
    (await fetch(`${account.pagerDuty.url}/users`, { headers: { authorization } })).status;
  expect(await status('Token token=right')).toBe(200);
  expect(await status('Token token=wrong')).toBe(401);
});

test('requests too many are told when to come again', async () => {
  let time = 0;
  account = await startTestAccount({ rateLimit: { limit: 2, perSeconds: 60, clock: () => time } });
  const ask = async () => {
    const { status, headers } = await account.ask('GET', '/abilities');
    return [status, ...['limit', 'remaining', 'reset'].map(name => headers.get(`ratelimit-${name}`))];
  };
  expect(await ask()).toEqual([200, '2', '1', '30']);
  expect(await ask()).toEqual([200, '2', '0', '60']);
  expect(await ask()).toEqual([429, '2', '0', '30']);
  time = 30_000;
  expect(await ask()).toEqual([200, '2', '0', '60']);
});

test('what the emulator has not is said and kept', async () => {
  account = await startTestAccount();
  const { status, body } = await account.ask('GET', '/response_plays');
  expect([status, body]).toEqual([
    404,
    { error: { message: 'Not Found', code: 2100, errors: ['The emulator has no GET /response_plays'] } },
  ]);
  expect(account.pagerDuty.requests).toEqual([
    { method: 'GET', path: '/response_plays', body: undefined, status: 404 },
  ]);
});

test.each([
  ['a team', '/teams/PNONE', 'Team Not Found'],
  ['a schedule', '/schedules/PNONE', 'Schedule Not Found'],
  ['a service', '/services/PNONE', 'Service Not Found'],
])('%s that is not there is told in the shape of the API', async (_, path, sentence) => {
  account = await startTestAccount();
  expect((await account.ask('GET', path)).body).toEqual({
    error: { message: 'Not Found', code: 2100, errors: [sentence] },
  });
});

test.each([
  ['without', businessPlan, 402],
  ['with', [...businessPlan, 'event_intelligence'], 200],
])('global and unrouted orchestrations %s AIOps', async (_, abilities, status) => {
  account = await startTestAccount({ abilities });
  const id = await account.make('/event_orchestrations', 'orchestration', { name: 'Acme' });
  for (const type of ['global', 'unrouted']) {
    expect((await account.ask('GET', `/event_orchestrations/${id}/${type}`)).status).toBe(status);
  }
});

test('a plan without round robin is not told of strategies, nor may it set them', async () => {
  account = await startTestAccount({ abilities: ['teams'] });
  const id = await account.policy('Payments', [{ id: 'PUSER01', type: 'user_reference' }]);
  const asking = `/escalation_policies/${id}?include[]=escalation_rule_assignment_strategies`;
  expect((await account.ask('GET', asking)).status).toBe(403);
  expect((await account.ask('GET', `/escalation_policies/${id}`)).status).toBe(200);
});

const openApi = schemas.pagerduty;

test.skipIf(openApi === undefined)('a field that the official schema has not is refused by name', async () => {
  account = await startTestAccount({ openApi });
  const policy = await account.policy('Payments', [{ id: 'PUSER01', type: 'user_reference' }]);
  const service = { type: 'service', name: 'Checkout', escalation_policy: { id: policy, type: 'escalation_policy' } };
  const { status, body } = await account.ask('POST', '/services', {
    service: { ...service, escalation_policy: { id: policy, type: 'escalation_policy_reference' }, colour: 'red' },
  });
  expect([status, body]).toEqual([
    400,
    { error: { message: 'Invalid Input Provided', code: 2001, errors: ['Unexpected `service.colour`'] } },
  ]);
  expect(account.pagerDuty.state.services.size).toBe(0);
});
