import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

const here = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'watchbill-package-'));
const installed = join(folder, 'package');
let packed: string[] = [];

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

/** The package as npm would publish it, unpacked, with this project's packages beside it. */
beforeAll(() => {
  const [result] = JSON.parse(run('npm', ['pack', '--json', '--loglevel=error', '--pack-destination', folder], here));
  packed = result.files.map(({ path }: { path: string }) => path);
  mkdirSync(installed);
  run('tar', ['-xzf', join(folder, result.filename), '-C', installed, '--strip-components=1'], here);
  symlinkSync(join(here, 'node_modules'), join(installed, 'node_modules'));
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('holds what users need, and no tests', () => {
  expect(packed).toEqual(expect.arrayContaining(['README.md', 'LICENSE', 'scripts/watchbill.mjs', 'scripts/help.txt']));
  expect(packed).toEqual(expect.arrayContaining(['dist/model/index.d.ts', 'schemas/service.schema.json']));
  expect(
    packed.filter(path => /test|acme|catalog\/|bench|fake-world/i.test(path) && !path.includes('rules/catalog/')),
  ).toEqual([]);
});

test('its command checks an ops repo', () => {
  const out = run(
    process.execPath,
    ['scripts/watchbill.mjs', 'check', '--root', here, '--format', 'json', '--now', '2026-11-16T09:00:00Z'],
    installed,
  );
  expect(JSON.parse(out).summary).toMatchObject({ error: 0, warning: 0, info: 0 });
});

test.each([
  ['watchbill/model', ['loadOpsRepo', 'readContent']],
  ['watchbill/stacks', ['GitHubStack', 'PagerDutyStack', 'synthesize']],
  ['watchbill/lint', ['rules', 'runRules']],
])('exports %s', (name, exported) => {
  const script = `import('${name}').then(all => console.log(JSON.stringify(Object.keys(all))))`;
  expect(JSON.parse(run(process.execPath, ['-e', script], installed))).toEqual(expect.arrayContaining(exported));
});
