import { type ExecFileException, execFile, execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { loadOpsRepo } from '../model/load.ts';
import { readContent } from '../model/read.ts';
import type { World } from '../scripts/commands/command.ts';
import { overrides } from '../scripts/commands/overrides.ts';
import { realWorld } from '../scripts/world.ts';
import { deploySchedules } from './deploy-schedules.ts';
import { type Accounts, startAccounts } from './emulators/accounts.ts';
import { everyNth, type FaultPlan, once, seeded } from './emulators/http/faults.ts';

const now = '2026-11-16T09:00:00Z';
const { repo } = loadOpsRepo(readContent('.').files);
const file = 'catalog/schedules/payments-primary.yaml';
const line = '+ Payments primary: Grace Kim 2026-12-23 17:00 – 2026-12-27 09:00 Europe/Berlin (Linus on leave)';

let accounts: Accounts;
let root = '';

beforeEach(async () => {
  accounts = await startAccounts(repo, { now: () => now });
  await deploySchedules(accounts, ['Payments', 'Payments primary', 'Payments primary (old)']);
  root = mkdtempSync(join(tmpdir(), 'watchbill-overrides-'));
  cpSync('catalog', join(root, 'catalog'), { recursive: true });
  git('init', '--initial-branch', 'main');
  commit();
});

afterEach(async () => {
  await accounts.close();
  rmSync(root, { recursive: true });
});

function git(...args: string[]): void {
  const who = { GIT_AUTHOR_NAME: 'Ada', GIT_COMMITTER_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'a@b.example' };
  const env = { ...process.env, ...who, GIT_COMMITTER_EMAIL: 'a@b.example', GIT_CONFIG_GLOBAL: '/dev/null' };
  const dates = { GIT_AUTHOR_DATE: '2026-11-01T00:00:00Z', GIT_COMMITTER_DATE: '2026-11-01T00:00:00Z' };
  execFileSync('git', args, { cwd: root, stdio: 'ignore', env: { ...env, ...dates } });
}

function commit(): void {
  git('add', '--all');
  git('commit', '--message', 'x');
}

function edit(change: (text: string) => string): void {
  writeFileSync(join(root, file), change(readFileSync(join(root, file), 'utf8')));
  commit();
}

/** The command as people run it. */
function push(
  more: Readonly<Record<string, string>> = {},
  ...options: string[]
): Promise<{ code: unknown; out: string; notes: string }> {
  const env = { ...process.env, ...accounts.env, ...more };
  const args = ['scripts/watchbill.mjs', 'overrides', 'push', '--root', resolve(root), '--now', now, ...options];
  return new Promise(done => {
    execFile(process.execPath, args, { env }, (error: ExecFileException | null, stdout, stderr) => {
      done({ code: error ? error.code : 0, out: stdout.trimEnd(), notes: stderr.trimEnd() });
    });
  });
}

const held = () =>
  Array.from(accounts.pagerduty.state.overrides.values(), ({ user, start }) => ({
    who: accounts.pagerduty.state.users.get(user)?.name,
    start,
  }));

test('what Git says reaches PagerDuty once, and goes when Git says so', async () => {
  expect(await push({}, '--dry-run')).toEqual({ code: 0, out: line, notes: '1 change to make' });
  expect(held()).toEqual([]);
  expect(await push()).toEqual({ code: 0, out: line, notes: '1 change made' });
  expect(await push()).toEqual({ code: 0, out: '', notes: 'Nothing to do; 1 in PagerDuty already' });
  expect(held()).toEqual([{ who: 'Grace Kim', start: '2026-12-23T16:00:00Z' }]);

  edit(text => text.replace('2026-12-23T17:00', '2026-12-24T08:00'));
  expect((await push()).out.split('\n')).toEqual([
    line.replace('12-23 17:00', '12-24 08:00'),
    '- Payments primary: Grace Kim 2026-12-23 17:00 – 2026-12-27 09:00 Europe/Berlin (no longer in Git)',
  ]);
  edit(text => text.slice(0, text.indexOf('overrides:')));
  expect(await push()).toMatchObject({ code: 0, notes: '1 change made' });
  expect(held()).toEqual([]);
});

/** The same in this process, where waiting takes no time. */
async function pushAtOnce() {
  const [out, notes]: [string[], string[]] = [[], []];
  const world: World = {
    ...realWorld({ root, now: Temporal.Instant.from(now) }),
    env: name => accounts.env[name],
    network: { fetch: globalThis.fetch, wait: async () => {}, random: () => 0 },
    print: text => void out.push(text),
    note: text => void notes.push(text),
  };
  return { code: await overrides.run(world, ['push'], {}), out, notes };
}

test('a running one begins now, is known again, and is ended', async () => {
  edit(text => text.replace('2026-12-23T17:00', '2026-11-16T08:00').replace('2026-12-27T09:00', '2026-11-17T09:00'));
  expect(await pushAtOnce()).toMatchObject({ code: 0, notes: ['1 change made'] });
  expect(held()).toEqual([{ who: 'Grace Kim', start: now }]);
  expect(await pushAtOnce()).toMatchObject({ code: 0, notes: ['Nothing to do; 1 in PagerDuty already'] });
  edit(text => text.slice(0, text.indexOf('overrides:')));
  expect(await pushAtOnce()).toMatchObject({ code: 0, notes: ['1 change made'] });
  expect(await pushAtOnce()).toMatchObject({ code: 0, notes: ['Nothing to do'] });
});

const isPost = ({ method }: { readonly method: string }) => method === 'POST';

test.each<[string, FaultPlan]>([
  ['a lost answer', once('lost-response', isPost)],
  ['a reset', once('reset', isPost)],
  ['a server error', once(500, isPost)],
  ['too many requests', once(429, isPost)],
  ['a failure of every third request', everyNth(3, 500, 'lost-response', 'reset', 502)],
  ['a failure of three in ten', seeded({ rate: 0.3, seed: 3, kinds: [429, 500, 502, 'reset', 'lost-response'] })],
])('%s does no harm', async (_, plan) => {
  accounts.pagerduty.faults = plan;
  expect(await pushAtOnce()).toEqual({ code: 0, out: [line], notes: ['1 change made'] });
  expect(held().length).toBe(1);
  edit(text => text.slice(0, text.indexOf('overrides:')));
  expect(await pushAtOnce()).toMatchObject({ code: 0, notes: ['1 change made'] });
  expect(held().length).toBe(0);
});

test('a token that is refused is one line, and is not in it', async () => {
  const { code, out, notes } = await push({ PAGERDUTY_TOKEN: 'another-t0ken' });
  expect({ code, out }).toEqual({ code: 2, out: '' });
  expect(notes).toMatch(/^PagerDuty refuses the token in PAGERDUTY_TOKEN: GET \/users: 401 .*$/);
  expect(notes).not.toContain('t0ken');
});
