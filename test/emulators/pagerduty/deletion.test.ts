import { afterEach, beforeEach, expect, test } from 'vitest';
import { object } from '../http/json.ts';
import { ada, grace, startTestAccount, type TestAccount } from './test-account.ts';

let account: TestAccount;

beforeEach(async () => {
  account = await startTestAccount();
});
afterEach(() => account.pagerDuty.close());

async function remove(path: string) {
  const { status, body } = await account.ask('DELETE', path);
  return [status, object(object(body).error).errors];
}

test('what is in use stays, until what uses it goes', async () => {
  const team = await account.make('/teams', 'team', { type: 'team', name: 'Payments' });
  const schedule = await account.schedule('Payments primary', [ada]);
  const teams = [{ id: team, type: 'team_reference' }];
  const policy = await account.policy('Payments', [{ id: schedule, type: 'schedule_reference' }], { teams });
  const service = await account.service('Checkout', policy);

  expect(await remove(`/users/${ada}`)).toEqual([
    400,
    ['User cannot be deleted as they are on the schedule Payments primary'],
  ]);
  expect(await remove(`/schedules/${schedule}`)).toEqual([
    400,
    ["Schedule can't be deleted if it's being used by escalation policies"],
  ]);
  expect(await remove(`/escalation_policies/${policy}`)).toEqual([
    400,
    ['The escalation policy cannot be deleted as it is used by services'],
  ]);
  expect(await remove(`/teams/${team}`)).toEqual([400, ['The team cannot be deleted as it has escalation policies']]);
  for (const path of [
    `/services/${service}`,
    `/escalation_policies/${policy}`,
    `/schedules/${schedule}`,
    `/users/${ada}`,
    `/teams/${team}`,
  ]) {
    expect(await remove(path)).toEqual([204, undefined]);
  }
});

test('a member who is a target of a policy of the team stays', async () => {
  const team = await account.make('/teams', 'team', { type: 'team', name: 'Payments' });
  for (const user of [ada, grace]) {
    expect((await account.ask('PUT', `/teams/${team}/users/${user}`, { role: 'responder' })).status).toBe(204);
  }
  await account.policy('Payments', [{ id: ada, type: 'user_reference' }], {
    teams: [{ id: team, type: 'team_reference' }],
  });
  expect(await remove(`/teams/${team}/users/${ada}`)).toEqual([
    400,
    ['User cannot be removed as they belong to an escalation policy on this team'],
  ]);
  expect(await remove(`/teams/${team}/users/${grace}`)).toEqual([204, undefined]);
  expect((await account.ask('GET', `/teams/${team}/members`)).body).toMatchObject({
    members: [{ user: { id: ada }, role: 'responder' }],
  });
});

test('a target of a policy stays in the account', async () => {
  await account.policy('Payments', [{ id: ada, type: 'user_reference' }]);
  expect(await remove(`/users/${ada}`)).toEqual([
    400,
    ['User cannot be deleted as they are a target of the escalation policy Payments'],
  ]);
});

test('a service takes along what hangs on it', async () => {
  const { ask, pagerDuty } = account;
  const policy = await account.policy('Payments', [{ id: ada, type: 'user_reference' }]);
  const checkout = await account.service('Checkout', policy);
  const ledger = await account.service('Ledger', policy);
  const integration = { type: 'events_api_v2_inbound_integration', name: 'Events' };
  await account.make(`/services/${checkout}/integrations`, 'integration', integration);
  const pair = [checkout, ledger].map(id => ({ id, type: 'service' }));
  await ask('POST', '/service_dependencies/associate', {
    relationships: [{ dependent_service: pair[0], supporting_service: pair[1] }],
  });
  await ask('PUT', `/event_orchestrations/services/${checkout}/active`, { active: true });
  expect(await remove(`/services/${checkout}`)).toEqual([204, undefined]);
  const { integrations, dependencies, activeServiceOrchestrations } = pagerDuty.state;
  expect([integrations.size, dependencies.size, activeServiceOrchestrations.size]).toEqual([0, 0, 0]);
});

test.each([
  ['/teams', 'team', { type: 'team', name: 'Payments' }],
  ['/event_orchestrations', 'orchestration', { name: 'Payments' }],
])('at %s a name is taken once, but for orchestrations', async (path, name, body) => {
  await account.make(path, name, body);
  const { status } = await account.ask('POST', path, { [name]: body });
  expect(status).toBe(name === 'team' ? 400 : 201);
});
