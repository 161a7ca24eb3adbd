import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import cdktf from 'cdktf/package.json' with { type: 'json' };
import cdktn from 'cdktn/package.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';
import { readContent } from '../model/read.ts';
import { folderOf } from '../stacks/test-folder.ts';
import { smallRepo } from '../stacks/test-repo.ts';

// cdktf is archived and cdktn goes on with it. With `"cdktf": "npm:cdktn@…"` in package.json, every import of `cdktf`,
// that of the provider packages too, gets cdktn. Here a hook stands in for that line.
const alias = `import { registerHooks } from 'node:module';
registerHooks({ resolve: (name, context, next) => next(name === 'cdktf' ? 'cdktn' : name, context) });`;

/** What synth writes, file by file. */
function synth(root: string, ...hooks: readonly string[]): Readonly<Record<string, unknown>> {
  const outdir = folderOf();
  const env = { ...process.env, CI: '', CDKTF_OUTDIR: outdir, WATCHBILL_NOW: '2026-11-16T09:00:00Z' };
  const { status, stderr } = spawnSync(process.execPath, [...hooks, resolve('stacks/main.ts')], { cwd: root, env });
  expect(status, `${stderr}`).toBe(0);
  const files = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json'));
  return Object.fromEntries(files.toSorted().map(name => [name, JSON.parse(readFileSync(join(outdir, name), 'utf8'))]));
}

/** Where it stands, the version is that of the packages; nothing else may have one of these. */
const withoutVersion = (files: object, version: string): string =>
  JSON.stringify(files, undefined, 1).replaceAll(`"version": "${version}"`, '"version": "the same"');

describe('the way out of cdktf', () => {
  test.each([
    ['Acme', () => readContent('.').files],
    ['the small repository', () => new Map(Object.entries(smallRepo))],
  ])('%s comes to the same Terraform with cdktn', (_, files) => {
    const root = folderOf(Object.fromEntries(files()));
    const [before, after] = [synth(root), synth(root, '--import', `data:text/javascript,${encodeURIComponent(alias)}`)];
    expect(Object.keys(after)).toEqual(['manifest.json', 'stacks/github/cdk.tf.json', 'stacks/pagerduty/cdk.tf.json']);
    expect(after['manifest.json']).toMatchObject({ version: cdktn.version });
    expect(withoutVersion(after, cdktn.version)).toBe(withoutVersion(before, cdktf.version));
  });

  test('the stacks fit the types of cdktn', () => {
    const folder = folderOf();
    const config = {
      extends: resolve('tsconfig.json'),
      compilerOptions: {
        paths: { cdktf: [resolve('node_modules/cdktn/lib/index.d.ts')] },
        typeRoots: [resolve('node_modules/@types')],
      },
      include: [resolve('stacks')],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const { status, stdout } = spawnSync('tsc', ['--project', folder], { encoding: 'utf8' });
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
  });
});
