import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { folderOf } from '../../stacks/test-folder.ts';
import { runSandbox } from '../sandbox/run-sandbox.ts';
import { reasonAgainstProviders } from './terraform.ts';

const reason = await reasonAgainstProviders();

/** What a reader of the guide pastes into a second terminal. */
const commandsIn = (guide: string): string =>
  guide
    .slice(guide.indexOf('paste this'))
    .split('\n')
    .filter(line => line.startsWith('  '))
    .join('\n');

describe.skipIf(reason)(`the sandbox${reason === undefined ? '' : ` (${reason})`}`, () => {
  test('deploys, prints and stops', async () => {
    const TMPDIR = folderOf();
    const sandbox = runSandbox(['--once'], { TMPDIR });
    expect(await sandbox.ended()).toBe(0);
    const lines = sandbox.text().split('\n');
    expect(lines.filter(line => line.length > 80)).toEqual([]);
    expect(lines.slice(0, 6)).toEqual([
      expect.stringMatching(/^Terraform {4}it and both providers are there +[\d.]+ s$/),
      expect.stringMatching(/^Synth {8}Acme as Terraform JSON for PagerDuty and GitHub +[\d.]+ s$/),
      expect.stringMatching(/^PagerDuty {4}\d+ resources created with \d+ requests +[\d.]+ s$/),
      expect.stringMatching(/^GitHub {7}\d+ resources created with \d+ requests +[\d.]+ s$/),
      expect.stringMatching(/^Second plan {2}nothing left to do +[\d.]+ s$/),
      '',
    ]);
    expect(readdirSync(TMPDIR)).toEqual([]);
  });

  test('each command that it prints works', async () => {
    const sandbox = runSandbox([], {});
    await sandbox.until('to stop.');
    const bash = spawnSync('bash', ['-eo', 'pipefail'], { input: commandsIn(sandbox.text()), encoding: 'utf8' });
    expect(bash.status, bash.stderr).toBe(0);
    expect(bash.stdout).toMatch(/"title": "\w+ in production"/);
    expect(bash.stdout).toContain('\\nFirst step: ');
    expect(bash.stderr).toContain('Found nothing wrong of what was asked for');
    await sandbox.until('#2 triggered: ');
    expect(sandbox.text()).toMatch(/ in production\n {2}Service: .+, high urgency, priority P1\n {2}Pages [A-Z]/);
    expect(sandbox.text()).toMatch(/ in staging\n {2}Service: .+, low urgency\n {2}Waits for [A-Z]/);
    sandbox.child.stdin?.write('\n');
    await sandbox.until('Deployed: accounts and files are the same.');
    sandbox.child.stdin?.end();
    expect(await sandbox.ended()).toBe(0);
  });

  test('stops cleanly in the middle', async () => {
    const TMPDIR = folderOf();
    const sandbox = runSandbox([], { TMPDIR });
    await sandbox.until('Synth ');
    sandbox.child.kill('SIGINT');
    expect(await sandbox.ended()).toBe(0);
    expect(sandbox.text()).toMatch(/\nStopped\.\n$/);
    expect(sandbox.text()).not.toContain('Second plan');
    expect(readdirSync(TMPDIR)).toEqual([]);
  });
});
