import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadOpenApi } from '../http/open-api.ts';
import { snapshot } from '../http/store.ts';
import { schemas } from '../schemas.ts';
import { departures } from './departures.ts';
import { type PagerDutyEmulator, startPagerDuty } from './index.ts';

const openApi = schemas.pagerduty;

type Sent = { readonly method: string; readonly path: string; readonly body: string | undefined };

const seen: readonly Sent[] = readFileSync('test/emulators/pagerduty/provider-requests.txt', 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#'))
  .map(line => {
    const [, method = '', path = '', body] = /^(\S+) (\S+)(?: (.*))?$/.exec(line) ?? [];
    return { method, path, body };
  });

let pagerDuty: PagerDutyEmulator;

beforeEach(async () => {
  pagerDuty = await startPagerDuty({ users: [{ name: 'Ada Lovelace', email: 'ada@acme.example' }], openApi });
});
afterEach(() => pagerDuty.close());

/** The provider sends a body with GET, too, which `fetch` refuses to do. */
async function replay({ method, path, body }: Sent): Promise<string> {
  const sends = method !== 'GET' && body !== undefined;
  const response = await fetch(pagerDuty.url + path, { method, ...(sends ? { body } : {}) });
  return response.ok ? 'taken' : `${response.status} ${method} ${path} ${await response.text()}`;
}

test('takes what the provider sends from the first resource to the last one gone', async () => {
  expect(seen).toHaveLength(98);
  const before = snapshot({ ...pagerDuty.state, alerts: [] });
  for (const sent of seen) expect(await replay(sent)).toBe('taken');
  expect(snapshot({ ...pagerDuty.state, alerts: [] })).toEqual(before);
});

describe.skipIf(openApi === undefined)('against the official schema', () => {
  const requests = seen.map(({ method, path, body }) => {
    const [before = '', query = ''] = path.split('?');
    return {
      method: method as 'GET',
      path: before,
      params: {},
      query: new URLSearchParams(query),
      headers: {},
      body: body === undefined ? undefined : JSON.parse(body),
    };
  });

  test('all requests hold, with the departures', () => {
    const { check } = loadOpenApi(openApi ?? '', { departures });
    expect(requests.flatMap(check)).toEqual([]);
  });

  test.each(departures.filter(({ name }) => name !== 'single-override').map(({ name }) => name))(
    'the departure %s is needed',
    name => {
      const { check } = loadOpenApi(openApi ?? '', { departures: departures.filter(each => each.name !== name) });
      expect(requests.flatMap(check)).not.toEqual([]);
    },
  );

  const sent = (method: 'POST' | 'PUT', path: string, body: unknown) => ({
    method,
    path,
    params: {},
    query: new URLSearchParams(),
    headers: {},
    body,
  });

  test('one override alone needs a departure, too', () => {
    const user = { id: 'PUSER01', type: 'user_reference' };
    const override = { start: '2026-12-24T09:00:00Z', end: '2026-12-27T09:00:00Z', user };
    const request = sent('POST', '/schedules/P000004/overrides', { override });
    expect(loadOpenApi(openApi ?? '').check(request)).toEqual(['Unexpected `override`']);
    expect(loadOpenApi(openApi ?? '', { departures }).check(request)).toEqual([]);
  });

  test('departures let nothing else pass', () => {
    const { check } = loadOpenApi(openApi ?? '', { departures });
    const path = { sets: [{ id: 'start', rules: [{ actions: { route_to: '', colour: null } }] }] };
    expect(check(sent('PUT', '/event_orchestrations/P000005/router', { orchestration_path: path }))).toEqual([
      'Unexpected `orchestration_path.sets[0].rules[0].actions.colour`',
    ]);
    expect(check(sent('POST', '/teams', { name: 'Payments', colour: 'red' }))).toEqual(['Unexpected `team.colour`']);
  });
});
