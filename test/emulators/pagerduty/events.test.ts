import { afterEach, beforeEach, expect, test } from 'vitest';
import { schemas } from '../schemas.ts';
import { ada, startTestAccount, type TestAccount } from './test-account.ts';

const { events } = schemas;

let account: TestAccount;
let now: string;
let policy: string;
let checkout: string;
let ledger: string;
let orchestration: string;

beforeEach(async () => {
  now = '2026-11-16T09:00:00Z';
  account = await startTestAccount({ now: () => now, ...(events !== undefined ? { eventsOpenApi: events } : {}) });
  const schedule = await account.schedule('Payments primary', [ada]);
  policy = await account.policy('Payments', [{ id: schedule, type: 'schedule_reference' }]);
  const bySeverity = { incident_urgency_rule: { type: 'constant', urgency: 'severity_based' } };
  checkout = await account.service('Checkout', policy, bySeverity);
  ledger = await account.service('Ledger', policy, bySeverity);
  orchestration = await account.make('/event_orchestrations', 'orchestration', { name: 'Acme' });
});
afterEach(() => account.pagerDuty.close());

type Rule = { readonly conditions?: readonly string[]; readonly disabled?: boolean; readonly actions: object };

const rule = ({ conditions = [], ...more }: Rule) => ({
  ...more,
  conditions: conditions.map(expression => ({ expression })),
});

async function put(path: string, sets: Readonly<Record<string, readonly Rule[]>>, catchAll: object) {
  const body = {
    orchestration_path: {
      sets: Object.entries(sets).map(([id, rules]) => ({ id, rules: rules.map(rule) })),
      catch_all: { actions: catchAll },
    },
  };
  return (await account.ask('PUT', path, body)).status;
}

const route = (rules: readonly Rule[], to: string) =>
  put(`/event_orchestrations/${orchestration}/router`, { start: rules }, { route_to: to });

async function orchestrate(service: string, sets: Readonly<Record<string, readonly Rule[]>>, catchAll: object = {}) {
  expect(await put(`/event_orchestrations/services/${service}`, sets, catchAll)).toBe(200);
  await account.ask('PUT', `/event_orchestrations/services/${service}/active`, { active: true });
}

const event = (details: object, more: object = {}) => ({
  event_action: 'trigger',
  dedup_key: 'one',
  payload: { summary: 'It burns', source: 'prometheus', severity: 'critical', custom_details: details },
  ...more,
});

const forService = (service: string, to: string): Rule => ({
  conditions: [`event.custom_details.service matches '${service}'`],
  actions: { route_to: to },
});

test('the first rule that holds decides, and the catch-all what none takes', async () => {
  await route(
    [
      {
        conditions: ["event.custom_details.service matches part 'check'"],
        disabled: true,
        actions: { route_to: ledger },
      },
      forService('checkout', checkout),
      { conditions: ["event.custom_details.service matches part 'check'"], actions: { route_to: ledger } },
    ],
    ledger,
  );
  const routed = async (service: string) => (await account.pagerDuty.send(event({ service }))).service;
  expect(await routed('checkout')).toBe(checkout);
  expect(await routed('checkout-web')).toBe(ledger);
  expect(await routed('search')).toBe(ledger);
});

test('an unrouted event opens nothing, and is kept', async () => {
  await route([forService('checkout', checkout)], 'unrouted');
  expect(await account.pagerDuty.send(event({ service: 'search' }))).toMatchObject({ outcome: 'unrouted' });
  expect(account.pagerDuty.incidents).toEqual([]);
  expect(account.pagerDuty.state.alerts).toHaveLength(1);
});

test('a dynamic rule finds the service by its name', async () => {
  const dynamic_route_to = {
    source: 'event.custom_details.name',
    regex: '(.*)',
    lookup_by: 'service_name',
  };
  await route([{ actions: { dynamic_route_to } }], ledger);
  expect((await account.pagerDuty.send(event({ name: 'Checkout' }))).service).toBe(checkout);
  expect((await account.pagerDuty.send(event({ name: 'Nothing' }))).service).toBe(ledger);
});

test('a service orchestration makes the incident what it is', async () => {
  await route([], checkout);
  await orchestrate(checkout, {
    start: [
      {
        conditions: ["event.custom_details.environment exists and not event.custom_details.environment matches 'prod'"],
        actions: { suppress: true },
      },
      { actions: { route_to: 'severity', annotate: 'https://runbooks/checkout' } },
    ],
    severity: [
      {
        conditions: ["event.custom_details.severity matches 'SEV-1'"],
        actions: { priority: 'PPRIO01', severity: 'critical', annotate: 'Roll back first.' },
      },
      {
        conditions: ["event.custom_details.severity matches 'SEV-3'"],
        actions: { priority: 'PPRIO03', severity: 'warning' },
      },
    ],
  });
  const { pagerDuty } = account;
  await pagerDuty.send(event({ severity: 'SEV-1' }));
  await pagerDuty.send(event({ severity: 'SEV-3' }, { dedup_key: 'two' }));
  expect(await pagerDuty.send(event({ environment: 'staging' }, { dedup_key: 'three' }))).toMatchObject({
    outcome: 'suppressed',
  });
  expect(pagerDuty.incidents).toMatchObject([
    {
      service: checkout,
      urgency: 'high',
      priority: 'PPRIO01',
      escalation_policy: policy,
      assigned: [ada],
      notes: ['https://runbooks/checkout', 'Roll back first.'],
    },
    { service: checkout, urgency: 'low', priority: 'PPRIO03', severity: 'warning' },
  ]);
});

test('a service orchestration that is not switched on does nothing', async () => {
  await route([], checkout);
  await orchestrate(checkout, { start: [{ actions: { severity: 'info' } }] });
  await account.ask('PUT', `/event_orchestrations/services/${checkout}/active`, { active: false });
  await account.pagerDuty.send(event({}));
  expect(account.pagerDuty.incidents).toMatchObject([{ severity: 'critical', urgency: 'high' }]);
});

test('the key of an integration goes straight to its service', async () => {
  await route([], ledger);
  await account.make(`/services/${checkout}/integrations`, 'integration', {
    type: 'events_api_v2_inbound_integration',
    name: 'Events',
  });
  const [integration] = account.pagerDuty.state.integrations.values();
  expect((await account.pagerDuty.send(event({}), integration?.integration_key)).service).toBe(checkout);
});

test('events of one key are one incident, until it is resolved', async () => {
  await route([], checkout);
  const { pagerDuty } = account;
  for (const event_action of ['trigger', 'trigger', 'acknowledge', 'resolve', 'trigger']) {
    await pagerDuty.send(event({}, { event_action }));
  }
  expect(pagerDuty.incidents.map(({ status, events }) => [status, events])).toEqual([
    ['resolved', 2],
    ['triggered', 1],
  ]);
});

test('an orchestration may resolve', async () => {
  await route([], checkout);
  await account.pagerDuty.send(event({}));
  await orchestrate(checkout, { start: [{ actions: { event_action: 'resolve' } }] });
  await account.pagerDuty.send(event({}));
  expect(account.pagerDuty.incidents).toMatchObject([{ status: 'resolved' }]);
});

test('outside support hours urgency is what the service says', async () => {
  const id = await account.service('Reports', policy, {
    incident_urgency_rule: {
      type: 'use_support_hours',
      during_support_hours: { type: 'constant', urgency: 'severity_based' },
      outside_support_hours: { type: 'constant', urgency: 'low' },
    },
    support_hours: {
      type: 'fixed_time_per_day',
      time_zone: 'Europe/Berlin',
      start_time: '09:00:00',
      end_time: '17:00:00',
      days_of_week: [1, 2, 3, 4, 5],
    },
  });
  await route([], id);
  for (const [index, at] of ['2026-11-16T09:00:00Z', '2026-11-16T16:00:00Z', '2026-11-15T09:00:00Z'].entries()) {
    now = at;
    await account.pagerDuty.send(event({}, { dedup_key: `${index}` }));
  }
  expect(account.pagerDuty.incidents.map(({ urgency }) => urgency)).toEqual(['high', 'low', 'low']);
});

test('maintenance keeps incidents from opening', async () => {
  await route([], checkout);
  await account.make('/maintenance_windows', 'maintenance_window', {
    type: 'maintenance_window',
    start_time: '2026-11-16T08:00:00Z',
    end_time: '2026-11-16T10:00:00Z',
    services: [{ id: checkout, type: 'service_reference' }],
  });
  expect(await account.pagerDuty.send(event({}))).toMatchObject({ outcome: 'maintenance' });
});

test('a path that leads nowhere or says what is no condition is refused', async () => {
  expect(await route([forService('checkout', 'PNONE')], 'unrouted')).toBe(400);
  expect(await route([{ conditions: ['service is checkout'], actions: { route_to: checkout } }], 'unrouted')).toBe(400);
  const path = `/event_orchestrations/services/${checkout}`;
  expect(await put(path, { start: [{ actions: { route_to: 'next' } }] }, {})).toBe(400);
  expect(await put(path, { start: [{ actions: { priority: 'PNONE' } }] }, {})).toBe(400);
});

test.each([
  ['a key that nobody has', { routing_key: 'R0' }],
  ['no severity', { payload: { summary: 'It burns', source: 'prometheus' } }],
  ['an action that is none', { event_action: 'close' }],
  ['a resolve without key', { event_action: 'resolve', dedup_key: '' }],
])('an event with %s is refused', async (_, more) => {
  const [{ integrations = [] } = {}] = account.pagerDuty.state.orchestrations.values();
  const sent = event({}, { routing_key: integrations[0]?.routing_key, ...more });
  const { status, body } = await account.ask('POST', '/v2/enqueue', sent);
  expect([status, body]).toEqual([400, expect.objectContaining({ status: 'invalid event' })]);
  expect(account.pagerDuty.state.alerts).toEqual([]);
});

test('who is on call is told by policy and level', async () => {
  expect((await account.ask('GET', `/oncalls?user_ids[]=${ada}`)).body).toMatchObject({
    oncalls: [{ escalation_policy: { id: policy }, escalation_level: 1, user: { id: ada } }],
  });
});
