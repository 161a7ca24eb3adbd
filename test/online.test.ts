import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadOpsRepo } from '../model/load.ts';
import { readContent } from '../model/read.ts';
import { check } from '../scripts/commands/check.ts';
import { fakeWorld } from '../scripts/commands/fake-world.ts';
import { deploySchedules } from './deploy-schedules.ts';
import { type Accounts, startAccounts } from './emulators/accounts.ts';
import { seeded } from './emulators/http/faults.ts';

const acme = readContent('.').files;
const { repo } = loadOpsRepo(acme);

let accounts: Accounts;

beforeEach(async () => {
  accounts = await startAccounts(repo, { now: () => '2026-11-16T09:00:00Z' });
});

afterEach(() => accounts.close());

type Printed = { rule: string; file: string; line: number; message: string; hint?: string };

const lineOf = ({ rule, file, line, message, hint }: Printed): string =>
  `${file}:${line}: ${message}${hint ? ` (${hint})` : ''} [${rule}]`;

/** The findings of `check --only online --online`, without the code frames. */
async function ask(edit: (files: Map<string, string>) => void = () => {}) {
  const files = new Map(acme);
  edit(files);
  const world = fakeWorld(Object.fromEntries(files), {
    env: name => accounts.env[name],
    network: { fetch: globalThis.fetch, wait: async () => {}, random: () => 0 },
  });
  const options = { failOn: 'error', only: 'online', online: true, format: ['json'] };
  const code = await check.run(world, [], options);
  const findings: Printed[] = JSON.parse(world.out.join('')).findings;
  return { code, lines: findings.map(lineOf) };
}

const change = (file: string, from: string, to: string) => (files: Map<string, string>) => {
  const text = files.get(file) ?? '';
  expect(text).toContain(from);
  files.set(file, text.replace(from, to));
};

test('everything that Acme names is there, and nothing is written', async () => {
  expect(await ask()).toEqual({ code: 0, lines: [] });
  const requests = [...accounts.pagerduty.requests, ...accounts.github.requests];
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.map(({ method }) => method).filter(method => method !== 'GET')).toEqual([]);
  expect(accounts.github.gaps).toEqual([]);
});

test.each<[string, string, string, string, string]>([
  [
    'an email with a typing error',
    'catalog/people/grace.yaml',
    'grace@acme.example',
    'grcae@acme.example',
    'Unexpected email `grcae@acme.example`, expected that of a user in PagerDuty (did you mean `grace@acme.example`?) [online/email-exists]',
  ],
  [
    'an email in capitals',
    'catalog/people/grace.yaml',
    'grace@acme.example',
    'Grace@acme.example',
    'Unexpected email `Grace@acme.example`, expected `grace@acme.example` as PagerDuty has it (capitals count when people are looked up) [online/email-exists]',
  ],
  [
    'a priority that nobody made',
    'catalog/severities.yaml',
    'priority: P1',
    'priority: Sev1',
    'Unexpected priority `Sev1`, expected one of P1, P2, P3, P4 [online/priority-exists]',
  ],
  [
    'another ops repository',
    'catalog/organization.yaml',
    'repository: ops',
    'repository: opps',
    'Unexpected repository `opps`, expected one of the organization on GitHub (did you mean `ops`?) [online/repository-exists]',
  ],
  [
    'a GitHub account with a typing error',
    'catalog/people/grace.yaml',
    'github: ',
    'github: x',
    'expected one that exists',
  ],
])('%s', async (_, file, from, to, says) => {
  const { code, lines } = await ask(change(file, from, to));
  expect({ code, count: lines.length }).toEqual({ code: 1, count: 1 });
  expect(lines[0]).toContain(says);
  expect(lines[0]).toMatch(new RegExp(`^${file}:\\d+: `));
});

test('two schedules of a name that has overrides', async () => {
  await deploySchedules(accounts, ['Payments primary', 'Payments primary']);
  const { code, lines } = await ask();
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringContaining('Unexpected 2 schedules `Payments primary` in PagerDuty, expected one (they are '),
  ]);
});

test('a fifth of all requests may fail', async () => {
  accounts.pagerduty.faults = seeded({ rate: 0.2, seed: 7, kinds: [429, 500, 502, 'reset', 'lost-response'] });
  accounts.github.faults = seeded({ rate: 0.2, seed: 11, kinds: [429, 500, 502, 'reset', 'lost-response'] });
  expect(await ask()).toEqual({ code: 0, lines: [] });
});
