import { afterEach, beforeEach, expect, test } from 'vitest';
import { object } from '../http/json.ts';
import { ada, grace, startTestAccount, type TestAccount } from './test-account.ts';

let account: TestAccount;
let path: string;

beforeEach(async () => {
  account = await startTestAccount();
  path = `/schedules/${await account.schedule('Payments primary', [ada])}/overrides`;
});
afterEach(() => account.pagerDuty.close());

const override = (start: string, end: string) => ({ start, end, user: { id: grace, type: 'user_reference' } });

const post = (...overrides: readonly object[]) => account.ask('POST', path, { overrides });
const kept = () => [...account.pagerDuty.state.overrides.values()].map(({ id, start, end }) => [id, start, end]);

test('a list is answered one by one', async () => {
  const { status, body } = await post(
    override('2026-12-24T09:00:00+01:00', '2026-12-27T09:00:00+01:00'),
    override('2026-12-28T09:00:00Z', '2026-12-28T09:00:00Z'),
  );
  expect(status).toBe(201);
  expect(body).toMatchObject([
    { status: 201, override: { id: 'Q00000001', start: '2026-12-24T09:00:00+01:00', user: { id: grace } } },
    { status: 400, errors: ['Override must end after its start'] },
  ]);
});

test('one alone is taken, too', async () => {
  const one = override('2026-12-24T09:00:00Z', '2026-12-27T09:00:00Z');
  expect((await account.ask('POST', path, { override: one })).body).toMatchObject({
    override: { id: 'Q00000001', start: '2026-12-24T10:00:00+01:00' },
  });
});

test('those within a time are listed', async () => {
  await post(override('2026-12-24T09:00:00Z', '2026-12-27T09:00:00Z'));
  const found = async (since: string, until: string) => {
    const { body } = await account.ask('GET', `${path}?since=${since}&until=${until}`);
    return object(body).overrides;
  };
  expect(await found('2026-12-26T00:00:00Z', '2026-12-28T00:00:00Z')).toHaveLength(1);
  expect(await found('2026-12-27T09:00:00Z', '2026-12-28T00:00:00Z')).toHaveLength(0);
  expect((await account.ask('GET', path)).status).toBe(400);
});

test('a start in the past is now, and an end in the past is refused', async () => {
  await post(override('2026-11-01T00:00:00Z', '2026-11-20T00:00:00Z'));
  const { body } = await post(override('2026-11-01T00:00:00Z', '2026-11-02T00:00:00Z'));
  expect(kept()).toEqual([['Q00000001', '2026-11-16T09:00:00Z', '2026-11-20T00:00:00Z']]);
  expect(body).toMatchObject([{ status: 400, errors: ['Override must end in the future'] }]);
});

test('one to come is removed, and a running one ends now', async () => {
  await post(
    override('2026-11-01T00:00:00Z', '2026-11-20T00:00:00Z'),
    override('2026-12-24T09:00:00Z', '2026-12-27T09:00:00Z'),
  );
  expect((await account.ask('DELETE', `${path}/Q00000002`)).status).toBe(204);
  expect((await account.ask('DELETE', `${path}/Q00000001`)).status).toBe(200);
  expect(kept()).toEqual([['Q00000001', '2026-11-16T09:00:00Z', '2026-11-16T09:00:00Z']]);
  expect((await account.ask('DELETE', `${path}/Q00000001`)).status).toBe(400);
});
