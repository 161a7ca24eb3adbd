import { appendFileSync, readFileSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, test } from 'vitest';
import { minimalOrg } from '../lint/minimal-org.ts';
import { commitIn, gitIn, testFolder, writeIn } from '../test-repository.ts';
import { realWorld } from '../world.ts';
import { check } from './check.ts';

// Put together here, so that no scanner takes this file for a leak.
const token = `ghp_${'q8Zr2LmX7cVb4NtK9sWd3FgH6jPyTa5eRuQi'}`;
const other = `glpat-${'q8Zr2LmX7cVb4NtK9sWd'}`;
const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
let root = '';

const write = (files: Readonly<Record<string, string>>): void => writeIn(root, files);

/** Where secrets are told of. */
async function places(options: Readonly<Record<string, unknown>> = {}, paths: readonly string[] = []) {
  const out: string[] = [];
  const world = { ...realWorld({ root, now }), print: (text: string) => void out.push(text), note: () => {} };
  await check.run(world, paths, { failOn: 'error', only: 'secret', ...options });
  const text = out.join('\n');
  expect(text).not.toMatch(/q8Zr/);
  return Array.from(text.matchAll(/^(.+): error: Unexpected .+ \[secret\/is-absent\]$/gm), ([, place]) => place);
}

beforeEach(() => {
  root = testFolder();
  write(minimalOrg);
});

test('any file that Git has or would take, in every run', async () => {
  gitIn(root, ['init', '--quiet', '--initial-branch', 'main']);
  write({ '.gitignore': '*.log\n', 'src/a.ts': `\nconst a = '${token}';\n`, '.circleci/config.yml': token });
  commitIn(root);
  write({ 'new.py': token, 'debug.log': token, 'clean.txt': 'nothing' });
  const all = ['.circleci/config.yml:1:1', 'new.py:1:1', 'src/a.ts:2:12'];
  expect(await places()).toEqual(all);
  expect(await places()).toEqual(all);
  appendFileSync(join(root, 'clean.txt'), ` ${token}`);
  expect(await places()).toEqual(['.circleci/config.yml:1:1', 'clean.txt:1:9', ...all.slice(1)]);
});

test('without Git all but dot folders and packages', async () => {
  write({ '.venv/a.py': token, 'node_modules/a/b.js': token, '.env': token, '.github/workflows/ci.yml': token });
  expect(await places()).toEqual(['.env:1:1', '.github/workflows/ci.yml:1:1']);
});

test('not what is binary, large or a link; what is read by way of a link is told of once', async () => {
  write({
    'a.bin': `\0${token}`,
    'b.txt': `${' '.repeat(1024 * 1024)}${token}`,
    'docs/Down.md': `# Down\n\n${token}\n`,
  });
  symlinkSync('docs', join(root, 'runbooks'));
  symlinkSync('a.txt', join(root, 'link.txt'));
  write({ 'a.txt': token });
  expect(await places()).toEqual(['a.txt:1:1', 'runbooks/Down.md:3:1']);
});

test('only under the paths that are asked for, and of another layout only what is asked for', async () => {
  write({ 'src/a.ts': token, 'b.ts': token, 'docs/Down.md': `# Down\n\n${token}\n` });
  expect(await places({}, ['src'])).toEqual(['src/a.ts:1:1']);
  expect(await places({ runbooks: 'docs/*.md' })).toEqual(['docs/Down.md:3:1']);
  await expect(places({ runbooks: 'docs/*.md' }, ['src'])).rejects.toThrow('Unknown path `src`');
});

test('of a change only what it brought', async () => {
  gitIn(root, ['init', '--quiet', '--initial-branch', 'main']);
  write({ 'same.ts': token, 'a.ts': token, 'b.ts': `// Much\n// the\n// same.\n${token}\n`, 'latin.txt': '' });
  writeFileSync(join(root, 'latin.txt'), Buffer.from(`\xfc ${token}`, 'latin1'));
  commitIn(root);
  gitIn(root, ['checkout', '--quiet', '-b', 'topic']);
  write({ 'a.ts': `\n\n${token}\n${other}\n`, 'new.ts': token });
  appendFileSync(join(root, 'latin.txt'), '!');
  renameSync(join(root, 'b.ts'), join(root, 'moved.ts'));
  gitIn(root, ['add', 'moved.ts']);
  expect(await places({ changed: true })).toEqual(['a.ts:4:1', 'new.ts:1:1']);
});

test('a patch hides the secrets beside what it mends', async () => {
  const front = '---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n';
  const comment = '<!-- watchbill-ignore link/file-exists until 2026-12-31: OPS-1 -->';
  write({ 'runbooks/shop/Down.md': `${front}# Down\n\n${token}\n\n${comment}\nFine.\n` });
  const out: string[] = [];
  const world = { ...realWorld({ root, now }), print: (text: string) => void out.push(text), note: () => {} };
  await check.run(world, [], { failOn: 'error', fix: true, dryRun: true });
  expect(out.join('\n')).toContain(`\n ${'*'.repeat(40)}\n \n-${comment}\n Fine.`);
});

test.each(['text', 'json', 'github', 'sarif', 'junit', 'markdown'])(
  'what findings quote shows no secret as %s, nor does a baseline',
  async format => {
    const shop = (minimalOrg['catalog/services/shop.yaml'] ?? '').replace(/^owner: .*/m, `owner: ${token}`);
    const links = `[a](a.md?token=${token}) [b](#${token}) [c](htps://a:${token}@a.example) <insert ${token}>`;
    write({
      'catalog/services/shop.yaml': `${shop}\n${token}: 1\n`,
      'runbooks/shop/Down.md': `# Down\n\n${links}\n\n\`\`\`sh\n$ export PGPASSWORD=${token}\n\`\`\`\n`,
    });
    await places({ only: undefined, format, level: 'info' });
    await places({ only: undefined, baseline: 'write' });
    expect(readFileSync(join(root, '.watchbill-baseline.json'), 'utf8')).not.toMatch(/q8Zr/);
  },
);
