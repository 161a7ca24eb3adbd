import { object, text } from '../http/json.ts';
import { type PagerDutyEmulator, type PagerDutyOptions, startPagerDuty } from './index.ts';

export type Answer = { readonly status: number; readonly body: unknown; readonly headers: Headers };

/** An emulator with Ada, Grace and Linus, and short ways to ask it. */
export type TestAccount = {
  readonly pagerDuty: PagerDutyEmulator;
  ask(method: string, path: string, body?: unknown): Promise<Answer>;
  /** Creates a thing at its path, named as in a body, and tells its id. */
  make(path: string, name: string, body: object): Promise<string>;
  layer(users: readonly string[], more?: object): object;
  schedule(name: string, users: readonly string[]): Promise<string>;
  policy(name: string, targets: readonly { id: string; type: string }[], more?: object): Promise<string>;
  service(name: string, policy: string, more?: object): Promise<string>;
};

export const ada = 'PUSER01';
export const grace = 'PUSER02';
export const linus = 'PUSER03';

export async function startTestAccount(options: PagerDutyOptions = {}): Promise<TestAccount> {
  const users = ['Ada Lovelace', 'Grace Hopper', 'Linus Pauling'].map(name => ({
    name,
    email: `${name.split(' ')[0]?.toLowerCase()}@acme.example`,
  }));
  const pagerDuty = await startPagerDuty({ users, ...options });
  const ask: TestAccount['ask'] = async (method, path, body) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const response = await fetch(pagerDuty.url + path, { method, ...sent });
    const answer = await response.text();
    return { status: response.status, body: answer === '' ? undefined : JSON.parse(answer), headers: response.headers };
  };
  const make: TestAccount['make'] = async (path, name, body) => {
    const answer = await ask('POST', path, { [name]: body });
    const id = text(object(object(answer.body)[name]).id);
    if (id === '') throw new Error(JSON.stringify(answer.body));
    return id;
  };
  const layer: TestAccount['layer'] = (users, more = {}) => ({
    name: 'Weekly',
    start: '2026-01-05T09:00:00+01:00',
    rotation_virtual_start: '2026-01-05 08:00:00 +0000 UTC',
    rotation_turn_length_seconds: 604_800,
    users: users.map(id => ({ user: { id, type: 'user_reference' } })),
    ...more,
  });
  return {
    pagerDuty,
    ask,
    make,
    layer,
    schedule: (name, users) =>
      make('/schedules', 'schedule', {
        type: 'schedule',
        name,
        time_zone: 'Europe/Berlin',
        schedule_layers: [layer(users)],
      }),
    policy: (name, targets, more = {}) =>
      make('/escalation_policies', 'escalation_policy', {
        type: 'escalation_policy',
        name,
        escalation_rules: [{ escalation_delay_in_minutes: 15, targets }],
        ...more,
      }),
    service: (name, policy, more = {}) =>
      make('/services', 'service', {
        type: 'service',
        name,
        escalation_policy: { id: policy, type: 'escalation_policy_reference' },
        ...more,
      }),
  };
}
