import { delimiter, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { command } from './command.ts';
import { steps } from './edits.ts';
import { importIds } from './import-ids.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

// cdktf-cli is too heavy to be a dependency of ours: it is found on the PATH, or where `.cache/tools` has it. It runs
// with the machine's own Node, which is the one that its native parts were built for.
const folders = (process.env.PATH ?? '')
  .split(delimiter)
  .filter(folder => resolve(folder) !== resolve('node_modules/.bin'));
const PATH = [...folders, resolve('.cache/tools/cdktf/node_modules/.bin')].join(delimiter);

const version = await command('cdktf', ['--version'], { cwd: '.', env: { PATH } }).then(
  ({ stdout }) => stdout.split('\n')[0],
  () => undefined,
);
const isRequired = process.env.WATCHBILL_REQUIRE?.split(',').includes('providers') ?? false;
const isThere = version === '0.21.0';
if (!isThere)
  process.stdout.write(
    `providers lane, cdktf deploy: ${isRequired ? 'failed' : 'skipped'}: cdktf-cli 0.21.0 not found (npm install --prefix .cache/tools/cdktf cdktf-cli@0.21.0)\n`,
  );

describe.skipIf(!isThere && !isRequired)('cdktf deploy', () => {
  let workspace: Workspace;

  beforeAll(async () => {
    expect(version).toBe('0.21.0');
    workspace = await createWorkspace();
  });

  afterAll(async () => {
    workspace.report('cdktf deploy');
    await workspace.close();
  });

  /** `--skip-provider-lock`: cdktf would ask the registry for checksums, also of what comes from a mirror. */
  const cdktf = (...args: readonly string[]) =>
    workspace.run('cdktf', [...args, '--auto-approve', '--skip-provider-lock', 'pagerduty', 'github'], {
      PATH,
      CI: '1',
      CHECKPOINT_DISABLE: '1',
    });

  const empty = async () => [...(await workspace.pagerduty.plan()).changes, ...(await workspace.github.plan()).changes];

  test('deploys both stacks, then has nothing left to do', async () => {
    await cdktf('deploy');
    expect(await workspace.pagerduty.resources()).not.toEqual([]);
    expect(await workspace.github.resources()).not.toEqual([]);
    expect(await empty()).toEqual([]);
    expect(await cdktf('deploy')).toContain('No changes');
  });

  test.each(steps)('$name', async ({ edit }) => {
    workspace.edit(edit);
    await cdktf('deploy');
    expect(await empty()).toEqual([]);
  });

  test('destroys both', async () => {
    await cdktf('destroy');
    for (const stack of ['pagerduty', 'github'] as const)
      expect(importIds(workspace[stack].folder, workspace.accounts)).toEqual(new Map());
  });
});
