import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { folderOf } from './test-folder.ts';
import { smallRepo } from './test-repo.ts';

const main = join(import.meta.dirname, 'main.ts');

function run(files: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const cwd = folderOf(files);
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], {
    cwd,
    env: { ...process.env, CI: '', ...env },
    encoding: 'utf8',
  });
  return { cwd, status, stdout, stderr };
}

const organization = { 'catalog/organization.yaml': '{name: Lab, github: {organization: lab, repository: ops}}\n' };

test('the ops repo in the working directory is written to cdktf.out', () => {
  const { cwd, ...rest } = run(organization);
  expect(rest).toEqual({ status: 0, stdout: '', stderr: '' });
  expect(readdirSync(join(cwd, 'cdktf.out/stacks'))).toEqual(['github']);
});

test('or where cdktf says', () => {
  const { cwd } = run(organization, { CDKTF_OUTDIR: 'elsewhere' });
  expect(readdirSync(join(cwd, 'elsewhere/stacks'))).toEqual(['github']);
});

test('the time to judge by may be given', () => {
  const layer = 'turn: daily, handoff: "09:00", start: 2026-01-05, people: [ada]';
  const layers = `[{name: Old, end: 2026-07-01, ${layer}}, {name: New, ${layer}}]`;
  const schedule = `{name: Web primary, owner: web, time_zone: Europe/London, layers: ${layers}}`;
  const { cwd } = run(
    { ...smallRepo, 'catalog/schedules/web/primary.yaml': schedule },
    { WATCHBILL_NOW: '2026-06-01T00:00:00Z' },
  );
  expect(readFileSync(join(cwd, 'cdktf.out/stacks/pagerduty/cdk.tf.json'), 'utf8')).toContain('"name": "Old"');
});

test('local state is refused on a build server', () => {
  const { status, stderr } = run(organization, { CI: 'true' });
  expect([status, stderr.split(':')[0]]).toEqual([1, 'Unexpected local state where CI is set']);
});

test('a stack that is no longer asked for is told', () => {
  const { status, stderr } = run({ ...organization, 'cdktf.out/stacks/pagerduty/cdk.tf.json': '{}' });
  expect([status, stderr]).toEqual([
    0,
    'Left over: cdktf.out/stacks/pagerduty is from an earlier run, catalog/organization.yaml no longer asks for it.\n' +
      'What it deployed is still there: `terraform destroy` in that folder removes it; deleting the folder forgets it.\n',
  ]);
});

test('nothing is written where there is nothing to deploy', () => {
  const { cwd, ...rest } = run({});
  const stderr = 'Missing `catalog/organization.yaml`, which says what to deploy where\n';
  expect(rest).toEqual({ status: 1, stdout: '', stderr });
  expect(existsSync(join(cwd, 'cdktf.out'))).toBe(false);
});
