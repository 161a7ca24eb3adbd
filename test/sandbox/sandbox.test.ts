import { chmodSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from '../../stacks/test-folder.ts';
import { runSandbox } from './run-sandbox.ts';

const paste = 'Open a second terminal and paste this into it first:';

test('without Terraform it says how to get it, and still starts both accounts', async () => {
  const [TMPDIR, PATH] = [folderOf(), folderOf()];
  const sandbox = runSandbox([], { TMPDIR, PATH });
  await sandbox.until('to stop.');
  const [before, after] = sandbox.text().split(paste);
  expect(before?.split('\n').slice(1)).toEqual([
    '',
    'Nothing is deployed: terraform not found: 1.5 or newer is at',
    'https://developer.hashicorp.com/terraform/install.',
    'Install it and start again; it fetches the two providers by itself.',
    '',
    'Both accounts are there all the same, as they are before a first deployment:',
    expect.stringMatching(/^PagerDuty {2}http:\/\/127\.0\.0\.1:\d+$/),
    expect.stringMatching(/^ {2}\d+ users$/),
    expect.stringMatching(/^GitHub {5}http:\/\/127\.0\.0\.1:\d+\/$/),
    expect.stringMatching(/^ {2}\d+ teams?, \d+ repositories$/),
    '',
    '',
  ]);
  expect(after).toContain('check --online');
  expect(after).not.toContain('overrides push');
  sandbox.child.stdin?.write('q\n');
  expect(await sandbox.ended()).toBe(0);
  expect(sandbox.text()).toMatch(/\nStopped\.\n$/);
  expect(readdirSync(TMPDIR)).toEqual([]);
});

test('with --once that is a failure', async () => {
  const [TMPDIR, PATH] = [folderOf(), folderOf()];
  const sandbox = runSandbox(['--once'], { TMPDIR, PATH });
  expect(await sandbox.ended()).toBe(1);
  expect(sandbox.text()).toContain('Nothing is deployed: terraform not found');
});

test('a Terraform that is too old is told', async () => {
  const PATH = folderOf({ terraform: '#!/bin/sh\necho \'"terraform_version": "1.3.2"\'\n' });
  chmodSync(join(PATH, 'terraform'), 0o755);
  const sandbox = runSandbox(['--once'], { TMPDIR: folderOf(), PATH });
  expect(await sandbox.ended()).toBe(1);
  expect(sandbox.text()).toContain(
    'Nothing is deployed: Terraform 1.3.2 is too old: 1.5 or newer is at\nhttps://developer.hashicorp.com/terraform/install.\nInstall it and start again',
  );
});
