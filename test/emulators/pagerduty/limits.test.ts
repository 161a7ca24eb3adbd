import { afterEach, beforeEach, expect, test } from 'vitest';
import { everyNth } from '../http/faults.ts';
import { object } from '../http/json.ts';
import { ada, grace, startTestAccount, type TestAccount } from './test-account.ts';

let account: TestAccount;

beforeEach(async () => {
  account = await startTestAccount();
});
afterEach(() => account.pagerDuty.close());

async function refused(path: string, body: object): Promise<unknown> {
  const { body: answer } = await account.ask('POST', path, body);
  return object(object(answer).error).errors;
}

const target = { id: ada, type: 'user_reference' };

test.each([
  ['a name too long', { name: 'x'.repeat(101) }, 'Name is too long (maximum is 100 characters)'],
  ['a name with a slash', { name: 'a/b' }, 'Name must not contain \\ / & < >'],
  ['a name with a tab', { name: 'a\tb' }, 'Name must not contain non-printable characters'],
  ['a name that ends with a space', { name: 'a ' }, 'Name must not begin or end with a space'],
  ['no name', { name: '' }, "Name can't be blank"],
  ['ten loops', { num_loops: 10 }, 'Num loops must be between 0 and 9'],
  ['no rule', { escalation_rules: [] }, 'Escalation rules must have at least one rule'],
  [
    'eleven targets',
    { escalation_rules: [{ escalation_delay_in_minutes: 1, targets: Array(11).fill(target) }] },
    'Targets must be between 1 and 10',
  ],
  [
    'no delay',
    { escalation_rules: [{ escalation_delay_in_minutes: 0, targets: [target] }] },
    'Escalation delay must be at least 1 minute',
  ],
  [
    'a target that is not there',
    { escalation_rules: [{ escalation_delay_in_minutes: 1, targets: [{ id: 'PNONE', type: 'schedule_reference' }] }] },
    'Target PNONE could not be found',
  ],
])('an escalation policy with %s is refused', async (_, more, sentence) => {
  const rules = [{ escalation_delay_in_minutes: 1, targets: [target] }];
  const policy = { type: 'escalation_policy', name: 'Payments', escalation_rules: rules, ...more };
  expect(await refused('/escalation_policies', { escalation_policy: policy })).toEqual([sentence]);
});

test('an escalation policy has one team', async () => {
  const ids = [];
  for (const name of ['Payments', 'Search']) ids.push(await account.make('/teams', 'team', { type: 'team', name }));
  const teams = ids.map(id => ({ id, type: 'team_reference' }));
  await expect(account.policy('Payments', [target], { teams })).rejects.toThrow('Teams must not be more than one');
});

test('a service is alone in its name and has a policy', async () => {
  const policy = await account.policy('Payments', [target]);
  await account.service('Checkout', policy);
  await expect(account.service('Checkout', policy)).rejects.toThrow('Name has already been taken');
  await expect(account.service('Ledger', 'PNONE')).rejects.toThrow('Escalation policy PNONE could not be found');
});

test('timeouts of a service are off unless they are set, and stay as they are', async () => {
  const policy = await account.policy('Payments', [target]);
  const id = await account.service('Checkout', policy, { acknowledgement_timeout: 1800 });
  await account.ask('PUT', `/services/${id}`, { service: { type: 'service', description: 'Takes orders' } });
  expect(account.pagerDuty.state.services.get(id)).toMatchObject({
    name: 'Checkout',
    acknowledgement_timeout: 1800,
    auto_resolve_timeout: null,
  });
});

test('a service has one alert grouping setting', async () => {
  const policy = await account.policy('Payments', [target]);
  const services = [{ id: await account.service('Checkout', policy), type: 'service_reference' }];
  const setting = { type: 'intelligent', services, config: { time_window: 300 } };
  const [service] = services;
  await account.make('/alert_grouping_settings', 'alert_grouping_setting', setting);
  expect(await refused('/alert_grouping_settings', { alert_grouping_setting: setting })).toEqual([
    `Service ${service?.id} already has an alert grouping setting`,
  ]);
});

test('a maintenance window ends after it starts', async () => {
  const policy = await account.policy('Payments', [target]);
  const services = [{ id: await account.service('Checkout', policy), type: 'service_reference' }];
  const window = { start_time: '2026-12-01T09:00:00Z', end_time: '2026-12-01T08:00:00Z', services };
  expect(await refused('/maintenance_windows', { maintenance_window: window })).toEqual([
    'End time must be after start time',
  ]);
});

test('a dependency is between services that are there, and is made once', async () => {
  const policy = await account.policy('Payments', [target]);
  const [checkout, ledger] = [await account.service('Checkout', policy), await account.service('Ledger', policy)];
  const associate = (dependent: string, supporting: string) =>
    account.ask('POST', '/service_dependencies/associate', {
      relationships: [
        {
          dependent_service: { id: dependent, type: 'service' },
          supporting_service: { id: supporting, type: 'service' },
        },
      ],
    });
  expect((await associate(checkout, 'PNONE')).status).toBe(404);
  expect((await associate(checkout, checkout)).status).toBe(400);
  for (const _ of [1, 2]) {
    expect((await associate(checkout, ledger)).body).toMatchObject({ relationships: [{ id: 'D00001' }] });
  }
  expect(account.pagerDuty.state.dependencies.size).toBe(1);
});

test('an open incident holds the schedule that its policy had', async () => {
  const schedule = await account.schedule('Payments primary', [ada]);
  const policy = await account.policy('Payments', [{ id: schedule, type: 'schedule_reference' }]);
  const service = await account.service('Checkout', policy);
  await account.make(`/services/${service}/integrations`, 'integration', { name: 'Events' });
  const [integration] = account.pagerDuty.state.integrations.values();
  const payload = { summary: 'It burns', source: 'prometheus', severity: 'critical' };
  const event = { event_action: 'trigger', dedup_key: 'one', payload };
  await account.pagerDuty.send(event, integration?.integration_key);
  await account.ask('DELETE', `/services/${service}`);
  await account.ask('DELETE', `/escalation_policies/${policy}`);
  const { body } = await account.ask('DELETE', `/schedules/${schedule}`);
  expect(object(object(body).error).errors).toEqual([
    "Schedule can't be deleted if it's being used by an escalation policy snapshot with open incidents",
  ]);
  expect((await account.ask('GET', `/incidents?statuses[]=triggered&user_ids[]=${ada}`)).body).toMatchObject({
    incidents: [{ incident_key: 'one' }],
  });
  expect((await account.ask('GET', `/incidents?user_ids[]=${grace}`)).body).toMatchObject({ incidents: [] });
});

test('an injected 429 tells when to come again', async () => {
  account.pagerDuty.faults = everyNth(1, 429);
  const { status, headers } = await account.ask('GET', '/abilities');
  expect([status, headers.get('ratelimit-reset')]).toEqual([429, '1']);
});
