import { afterEach, beforeEach, expect, test } from 'vitest';
import { list, object } from '../http/json.ts';
import { ada, grace, linus, startTestAccount, type TestAccount } from './test-account.ts';

let account: TestAccount;
let now: string;

beforeEach(async () => {
  now = '2026-01-01T00:00:00Z';
  account = await startTestAccount({ now: () => now });
});
afterEach(() => account.pagerDuty.close());

async function onCall(layers: readonly object[]): Promise<(at: string) => Promise<unknown>> {
  const schedule = { type: 'schedule', name: 'Payments', time_zone: 'Europe/Berlin', schedule_layers: layers };
  const id = await account.make('/schedules', 'schedule', schedule);
  await account.policy('Payments', [{ id, type: 'schedule_reference' }]);
  return async at => {
    now = at;
    const { body } = await account.ask('GET', '/oncalls');
    return list(object(body).oncalls).map(each => object(object(each).user).id);
  };
}

test('people take turns', async () => {
  const at = await onCall([account.layer([ada, grace, linus])]);
  expect(await at('2026-01-05T07:59:59Z')).toEqual([]);
  expect(await at('2026-01-05T08:00:00Z')).toEqual([ada]);
  expect(await at('2026-01-12T07:59:59Z')).toEqual([ada]);
  expect(await at('2026-01-12T08:00:00Z')).toEqual([grace]);
  expect(await at('2026-01-26T08:00:00Z')).toEqual([ada]);
});

test('the last layer wins where it covers the moment', async () => {
  const nights = { type: 'daily_restriction', start_time_of_day: '22:00:00', duration_seconds: 28_800 };
  const weekend = {
    type: 'weekly_restriction',
    start_day_of_week: 6,
    start_time_of_day: '00:00:00',
    duration_seconds: 172_800,
  };
  const at = await onCall([
    account.layer([ada]),
    account.layer([grace], { restrictions: [nights] }),
    account.layer([linus], { restrictions: [weekend], end: '2026-02-01T00:00:00Z' }),
  ]);
  expect(await at('2026-01-06T12:00:00Z')).toEqual([ada]);
  expect(await at('2026-01-06T20:59:59Z')).toEqual([ada]);
  expect(await at('2026-01-06T21:00:00Z')).toEqual([grace]);
  expect(await at('2026-01-07T04:59:59Z')).toEqual([grace]);
  expect(await at('2026-01-07T05:00:00Z')).toEqual([ada]);
  expect(await at('2026-01-10T23:00:00Z')).toEqual([linus]);
  expect(await at('2026-02-07T12:00:00Z')).toEqual([ada]);
});

test('an override wins, the latest first', async () => {
  const at = await onCall([account.layer([ada])]);
  const [schedule] = account.pagerDuty.state.schedules.keys();
  for (const user of [grace, linus]) {
    const override = { start: '2026-01-06T00:00:00Z', end: '2026-01-07T00:00:00Z', user: { id: user } };
    await account.ask('POST', `/schedules/${schedule}/overrides`, { overrides: [override] });
  }
  expect(await at('2026-01-06T12:00:00Z')).toEqual([linus]);
  expect(await at('2026-01-07T00:00:00Z')).toEqual([ada]);
});
