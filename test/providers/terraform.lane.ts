import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { steps } from './edits.ts';
import { everyEventArrives } from './every-event.ts';
import { importIds } from './import-ids.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

const stacks = ['pagerduty', 'github'] as const;

/** The GitHub provider 6.9.0 forgets what such a policy belongs to when it imports one, and so replaces it. */
const replacedByImport = [
  'delete+create github_repository_environment_deployment_policy.environment-branch_production',
];

let workspace: Workspace;

beforeAll(async () => {
  workspace = await createWorkspace();
  await workspace.synth();
});

afterAll(async () => {
  workspace.report('plain Terraform');
  await workspace.close();
});

describe.each(stacks)('%s from nothing', stack => {
  test('init and validate', async () => {
    await workspace[stack].init();
    await workspace[stack].validate();
  });

  test('apply, then nothing is left to do', async () => {
    const { changes } = await workspace[stack].plan();
    expect(changes.filter(change => !change.startsWith('create '))).toEqual([]);
    await workspace[stack].apply();
    expect(await workspace[stack].resources()).toHaveLength(changes.length);
    expect((await workspace[stack].plan()).changes).toEqual([]);
  });
});

test.each([
  ['in working hours', '2026-11-17T15:30:00Z', true],
  ['at night', '2026-11-22T02:00:00Z', false],
])('an event of every service, severity and environment ends where the files say, %s', (_, time, inSupportHours) =>
  workspace.at(time, () => everyEventArrives(workspace, { inSupportHours })),
);

describe.each(steps)('$name', step => {
  test('changes what it says and nothing else', async () => {
    workspace.edit(step.edit);
    await workspace.synth();
    for (const stack of stacks) {
      const { changes, json } = await workspace[stack].plan();
      expect(changes, stack).toEqual(step[stack].toSorted());
      expect(await workspace.guard(stack, json), stack).toBe(0);
      await workspace[stack].apply();
      expect((await workspace[stack].plan()).changes, stack).toEqual([]);
    }
  });
});

test.each(stacks)('%s: the state is lost, and everything imported', async stack => {
  const before = await workspace[stack].resources();
  workspace.loseState(stack);
  const ids = importIds(workspace[stack].folder, workspace.accounts);
  expect(Array.from(ids.keys()).toSorted()).toEqual(before.toSorted());
  await workspace.import(stack, ids, replacedByImport);
  expect((await workspace[stack].plan()).changes).toEqual([]);
});

test.each(stacks)('%s: everything is destroyed', async stack => {
  const { changes } = await workspace[stack].plan('-destroy');
  expect(changes.filter(change => !change.startsWith('delete '))).toEqual([]);
  await workspace[stack].apply();
  expect(importIds(workspace[stack].folder, workspace.accounts)).toEqual(new Map());
});
