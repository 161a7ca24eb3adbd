import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Fault, noFaults, seeded } from '../emulators/http/faults.ts';
import { createWorkspace, type Stack, type Workspace } from './workspace.ts';

let workspace: Workspace;

beforeEach(async () => {
  workspace = await createWorkspace();
  await workspace.synth();
});

afterEach(() => workspace.close());

test.each<[Stack, NodeJS.Signals, number]>([
  ['pagerduty', 'SIGINT', 150],
  ['pagerduty', 'SIGKILL', 200],
  ['github', 'SIGINT', 60],
  ['github', 'SIGKILL', 80],
])('%s: an apply that ends by %s half-way is finished by the next', async (stack, signal, requests) => {
  const terraform = workspace[stack];
  await terraform.init();
  const account = workspace.accounts[stack];
  const killed = await terraform.tryApply(kill => {
    account.faults = (_, n) => {
      if (n === requests) kill(signal);
      return undefined;
    };
  });
  expect(killed.code).not.toBe(0);
  account.faults = noFaults;
  const half = await terraform.resources();
  const { imported } = await workspace.converge(stack, 3);
  // Terraform that is asked to stop loses at most what was under way, ten requests by default; of what is killed it
  // learns nothing more.
  if (signal === 'SIGINT') expect(imported).toBeLessThanOrEqual(10);
  process.stdout.write(`providers lane, ${signal}: ${stack} needed ${imported} imports\n`);
  expect((await terraform.plan()).changes).toEqual([]);
  expect(half.length).toBeLessThan((await terraform.resources()).length);
});

/** Both providers wait for as long as a silent server likes, so there are no time-outs among them. */
const kinds: readonly Fault[] = [429, 500, 502, 'reset', 'lost-response'];

test.each<[Stack, number]>([
  ['pagerduty', 1],
  ['github', 1],
  ['github', 2],
])('%s: one request in twenty fails, and it converges (seed %s)', async (stack, seed) => {
  const terraform = workspace[stack];
  await terraform.init();
  const account = workspace.accounts[stack];
  account.faults = seeded({ rate: 0.05, seed, kinds });
  const { applies, imported } = await workspace.converge(stack, 12);
  const injected = account.requests.filter(({ fault }) => fault !== undefined).length;
  account.faults = noFaults;
  process.stdout.write(
    `providers lane, faults: ${stack} took ${applies} applies and ${imported} imports, ${injected} faults\n`,
  );
  expect(injected).toBeGreaterThan(3);
  expect((await terraform.plan()).changes).toEqual([]);
});
