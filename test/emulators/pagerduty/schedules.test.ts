import { afterEach, beforeEach, expect, test } from 'vitest';
import { list, object } from '../http/json.ts';
import { ada, grace, linus, startTestAccount, type TestAccount } from './test-account.ts';

let account: TestAccount;
let now: string;

beforeEach(async () => {
  now = '2026-11-16T09:00:00Z';
  account = await startTestAccount({ now: () => now });
});
afterEach(() => account.pagerDuty.close());

const write = (layers: readonly object[]) => ({
  schedule: { type: 'schedule', name: 'Payments primary', time_zone: 'Europe/Berlin', schedule_layers: layers },
});

async function read(id: string) {
  const { body } = await account.ask('GET', `/schedules/${id}`);
  return object(object(body).schedule);
}

async function layers(id: string) {
  return list((await read(id)).schedule_layers).map(object);
}

async function create(...layers: readonly object[]): Promise<string> {
  const { body } = await account.ask('POST', '/schedules', write(layers));
  return String(object(object(body).schedule).id);
}

test('layers come back the other way round', async () => {
  const id = await create(account.layer([ada], { name: 'Low' }), account.layer([grace], { name: 'High' }));
  expect((await layers(id)).map(({ name }) => name)).toEqual(['High', 'Low']);
});

test('a start in the past is now, in the zone of the schedule, and stays so', async () => {
  const id = await create(account.layer([ada]));
  expect((await layers(id))[0]?.start).toBe('2026-11-16T10:00:00+01:00');
  now = '2026-11-20T09:00:00Z';
  await account.ask('PUT', `/schedules/${id}`, write([account.layer([grace], { id: 'PLAYER0001' })]));
  expect((await layers(id))[0]?.start).toBe('2026-11-16T10:00:00+01:00');
});

test('a start to come is kept', async () => {
  const id = await create(account.layer([ada], { start: '2027-07-01T08:00:00Z' }));
  expect((await layers(id))[0]?.start).toBe('2027-07-01T10:00:00+02:00');
});

test('times that Go printed come back in RFC 3339', async () => {
  const id = await create(account.layer([ada], { end: '2027-01-04 08:00:00 +0000 UTC' }));
  expect((await layers(id))[0]).toMatchObject({
    rotation_virtual_start: '2026-01-05T08:00:00Z',
    end: '2027-01-04T08:00:00Z',
  });
});

test('a layer that is not mentioned any more is ended, once', async () => {
  const id = await create(account.layer([ada], { name: 'Low' }), account.layer([grace], { name: 'High' }));
  const low = account.layer([linus], { id: 'PLAYER0001', name: 'Low' });
  await account.ask('PUT', `/schedules/${id}`, write([low]));
  now = '2026-11-20T09:00:00Z';
  await account.ask('PUT', `/schedules/${id}`, write([low]));
  expect((await layers(id)).map(({ name, end }) => [name, end])).toEqual([
    ['High', '2026-11-16T09:00:00Z'],
    ['Low', null],
  ]);
});

test('there is a final schedule, always', async () => {
  const id = await create(account.layer([ada]));
  expect((await read(id)).final_schedule).toMatchObject({ name: 'Final Schedule' });
});

test.each([
  [
    'a turn under an hour',
    { rotation_turn_length_seconds: 3599 },
    'Rotation turn length must be between 1 hour and 365 days',
  ],
  ['nobody in it', { users: [] }, 'Users must have at least one user'],
  ['somebody unknown', { users: [{ user: { id: 'PNONE', type: 'user' } }] }, 'User PNONE could not be found'],
  ['a start that is no time', { start: 'monday' }, 'Start is invalid'],
  [
    'a restriction of a whole day',
    { restrictions: [{ type: 'daily_restriction', start_time_of_day: '00:00:00', duration_seconds: 86_400 }] },
    'Restriction must last between 1 and 86399 seconds',
  ],
  [
    'a weekly restriction without day',
    { restrictions: [{ type: 'weekly_restriction', start_time_of_day: '00:00:00', duration_seconds: 60 }] },
    'Weekly restriction needs a start day of week',
  ],
])('a layer with %s is refused', async (_, more, sentence) => {
  const { status, body } = await account.ask('POST', '/schedules', write([account.layer([ada], more)]));
  expect([status, object(object(body).error).errors]).toEqual([400, [sentence]]);
});

test('a stakeholder cannot be put on call', async () => {
  const user = { type: 'user', name: 'Sam', email: 'sam@acme.example', role: 'read_only_user' };
  const id = await account.make('/users', 'user', user);
  const { body } = await account.ask('POST', '/schedules', write([account.layer([id])]));
  expect(object(object(body).error).errors).toEqual([`User ${id} cannot be put on call`]);
});
