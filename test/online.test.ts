import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { check } from '../scripts/commands/check.ts';
import { fakeWorld } from '../scripts/commands/fake-world.ts';
import { lookedUpPeople } from '../scripts/online/people-in-pagerduty.ts';
import { deployedPeople } from '../stacks/pagerduty/people.ts';
import { acmeFiles, acmeRepo, deploySchedules, gitHubOfAcme, now, pagerDutyOfAcme, tokens } from './acme-services.ts';
import type { GitHubEmulator } from './emulators/github/index.ts';
import { seeded } from './emulators/http/faults.ts';
import type { PagerDutyEmulator } from './emulators/pagerduty/index.ts';

let pagerDuty: PagerDutyEmulator;
let gitHub: GitHubEmulator;

beforeEach(async () => {
  [pagerDuty, gitHub] = await Promise.all([pagerDutyOfAcme(acmeRepo()), gitHubOfAcme(acmeRepo())]);
});

afterEach(async () => {
  await Promise.all([pagerDuty.close(), gitHub.close()]);
});

type Printed = { rule: string; file: string; line: number; message: string; hint?: string };

const lineOf = ({ rule, file, line, message, hint }: Printed): string =>
  `${file}:${line}: ${message}${hint ? ` (${hint})` : ''} [${rule}]`;

/** The findings of `check --only online --online`, without the code frames. */
async function ask(edit: (files: Map<string, string>) => void = () => {}) {
  const files = acmeFiles();
  edit(files);
  const env: Record<string, string> = { ...tokens, PAGERDUTY_API_URL: pagerDuty.url, GITHUB_BASE_URL: gitHub.url };
  const world = fakeWorld(Object.fromEntries(files), {
    env: name => env[name],
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
  const before = gitHub.requests.length;
  expect(await ask()).toEqual({ code: 0, lines: [] });
  const requests = [...pagerDuty.requests, ...gitHub.requests.slice(before)];
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.map(({ method }) => method).filter(method => method !== 'GET')).toEqual([]);
  expect(gitHub.gaps).toEqual([]);
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
    'Unexpected priority `Sev1`, expected one of P1, P2, P3, P4, P5 [online/priority-exists]',
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
  await deploySchedules(pagerDuty, ['Payments primary', 'Payments primary']);
  const { code, lines } = await ask();
  expect(code).toBe(1);
  expect(lines).toEqual([
    expect.stringContaining('Unexpected 2 schedules `Payments primary` in PagerDuty, expected one (they are '),
  ]);
});

test('a fifth of all requests may fail', async () => {
  pagerDuty.faults = seeded({ rate: 0.2, seed: 7, kinds: [429, 500, 502, 'reset', 'lost-response'] });
  gitHub.faults = seeded({ rate: 0.2, seed: 11, kinds: [429, 500, 502, 'reset', 'lost-response'] });
  expect(await ask()).toEqual({ code: 0, lines: [] });
});

test('asks of everybody whom the deployment looks up', () => {
  const at = Temporal.Instant.from(now);
  const repo = acmeRepo();
  const asked = lookedUpPeople(repo, at).map(({ id }) => id);
  const deployed = deployedPeople(repo, at).filter(({ value }) => !value.managed);
  expect(deployed.length).toBeGreaterThan(10);
  expect(asked).toEqual(deployed.map(({ id }) => id));
});
