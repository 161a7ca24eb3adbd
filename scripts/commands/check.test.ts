import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { check } from './check.ts';
import { fakeWorld } from './fake-world.ts';

const ada = 'name: Ada Lovelace\nemail: ada@acme.example\ntime_zone: Europe/London\n';
const defaults = { failOn: 'error' };

async function run(files: Record<string, string>, paths: string[] = [], options: Record<string, unknown> = {}) {
  const world = fakeWorld(files);
  const code = await check.run(world, paths, { ...defaults, ...options });
  return { code, out: world.out.join('\n'), notes: world.notes.join('\n'), files: world.files };
}

test('a clean repository prints nothing but a note', async () => {
  expect(await run({ 'catalog/people/ada.yaml': ada })).toMatchObject({
    code: 0,
    out: '',
    notes: 'Found nothing wrong in 1 file, as of 2026-11-16 09:00 UTC:\n  1 person',
  });
});

test('a finding', async () => {
  const { code, out, notes } = await run({ 'catalog/people/ada.yaml': `${ada}githbu: ada\n` });
  expect(out.split('\n')[0]).toBe(
    'catalog/people/ada.yaml:4:1: error: Unexpected key `githbu`, expected `github` [schema]',
  );
  expect({ code, notes }).toEqual({ code: 1, notes: '1 error in 1 file, as of 2026-11-16 09:00 UTC' });
});

const two = {
  'catalog/people/ada.yaml': `${ada}x: 1\n`,
  'catalog/people/bob.yaml': `${ada.replace('ada@', 'bob@')}x: 1\n`,
};

test('only the paths that are asked for', async () => {
  expect((await run(two, ['./catalog/people/bob.yaml/'])).notes).toMatch(/^1 error in 2 files,/);
  expect((await run(two, ['catalog'])).notes).toMatch(/^2 errors in 2 files,/);
  await expect(run(two, ['catalog/teams'])).rejects.toThrow(
    'Unknown path `catalog/teams`, expected a file or folder under the root',
  );
});

test('paths that are absolute, or relative to the working directory', async () => {
  const under = async (root: string, ...paths: string[]) => {
    const world = fakeWorld(two, { root: resolve(root) });
    await check.run(world, paths, defaults);
    return world.notes.join('\n').slice(0, 8);
  };
  expect(await under('/ops', '/ops/catalog/people/bob.yaml')).toBe('1 error ');
  expect(await under('/ops', '/ops/')).toBe('2 errors');
  expect(await under('/ops', '.')).toBe('2 errors');
  expect(await under('ops', 'ops/catalog/people/bob.yaml')).toBe('1 error ');
  expect(await under('ops', './ops')).toBe('2 errors');
  expect(await under('..', '../catalog/people/bob.yaml')).toBe('1 error ');
  await expect(under('..', '.')).rejects.toThrow('Unknown path `.`');
  await expect(under('/ops', '/ops-2/catalog')).rejects.toThrow('Unknown path `/ops-2/catalog`');
  await expect(under('/ops', '')).rejects.toThrow('Unknown path ``');
  await expect(under('/ops', '/')).rejects.toThrow('Unknown path `/`');
});

test.each(['only', 'skip'])('--%s without a value is refused', async option => {
  await expect(run(two, [], { [option]: ' , ' })).rejects.toThrow(
    `Missing value for \`--${option}\`, expected one or more, separated by commas`,
  );
});

test('only and skip take rules and areas', async () => {
  expect((await run(two, [], { only: 'schema' })).code).toBe(1);
  expect((await run(two, [], { skip: 'schema' })).code).toBe(0);
  expect((await run(two, [], { only: 'catalog, yaml' })).code).toBe(0);
  await expect(run(two, [], { only: 'shcema' })).rejects.toThrow(
    'Unknown rule or area `shcema` (did you mean `schema`?)',
  );
});

test('fails on warnings when asked to', async () => {
  const norway = { 'catalog/people/ada.yaml': `${ada}country: NO\n` };
  expect((await run(norway)).code).toBe(0);
  expect((await run(norway, [], { failOn: 'warning' })).code).toBe(1);
  await expect(run(norway, [], { failOn: 'all' })).rejects.toThrow(
    'Unexpected `--fail-on all`, expected `error` or `warning`',
  );
});

test('lighter findings are counted, and count for the exit code', async () => {
  const files = { ...two, 'catalog/people/eve.yaml': `${ada.replace('ada@', 'eve@')}country: NO\n` };
  const levelsIn = async (level: string) => {
    const { out } = await run(files, [], { format: ['json'], level });
    return Array.from(out.matchAll(/"level": "(\w+)"/g), ([, found]) => found);
  };
  expect(await levelsIn('info')).toEqual(['error', 'error', 'warning']);
  expect(await levelsIn('warning')).toEqual(['error', 'error', 'warning']);
  expect(await levelsIn('error')).toEqual(['error', 'error']);
  const { notes } = await run(files, [], { level: 'error' });
  expect(notes).toBe('2 errors in 3 files, as of 2026-11-16 09:00 UTC; 1 warning not shown');
  await expect(run(files, [], { level: 'all' })).rejects.toThrow(
    'Unexpected `--level all`, expected `error` or `warning` or `info`',
  );
});

test('nothing that is grave enough is not nothing', async () => {
  const norway = { 'catalog/people/ada.yaml': `${ada}country: NO\n` };
  expect(await run(norway, [], { level: 'error', failOn: 'warning' })).toMatchObject({
    code: 1,
    out: '',
    notes: 'Found no error in 1 file, as of 2026-11-16 09:00 UTC; 1 warning not shown',
  });
  expect((await run(norway, [], { level: 'error', format: ['markdown'] })).out).toBe(
    '**Watchbill check:** no findings in 1 file; 1 warning not shown.',
  );
});

test('several formats in one run, of which one is on stdout', async () => {
  const { out, files } = await run(two, [], { format: ['json', 'sarif=out/x.sarif', 'junit=x.xml'] });
  expect(JSON.parse(out).summary).toEqual({ error: 2, warning: 0, info: 0, files: 2 });
  expect(JSON.parse(files.get('out/x.sarif') ?? '').version).toBe('2.1.0');
  expect(files.get('x.xml')).toContain('<testsuites');
});

test.each([
  [['json', 'text'], 'Unexpected second format on stdout, expected a file for it: `--format text=<file>`'],
  [['jsno'], 'Unexpected format `jsno`, expected text, json, github, sarif, junit, markdown; did you mean `json`?'],
  [['json=a', 'sarif=./a'], 'Unexpected second format for `./a`, expected a file for each'],
  [['json='], 'Missing file for `--format json=`, expected `--format json=<file>`'],
])('formats %s are refused', async (format, message) => {
  await expect(run(two, [], { format })).rejects.toThrow(message);
});

test('a report for build servers fails on what the run fails on', async () => {
  const norway = { 'catalog/people/ada.yaml': `${ada}country: NO\n` };
  expect((await run(norway, [], { format: ['junit'] })).out).toContain('failures="0"');
  expect((await run(norway, [], { format: ['junit'], failOn: 'warning' })).out).toContain('failures="1"');
});

test('a report names the version', async () => {
  const { out } = await run(two, [], { format: ['sarif'] });
  expect(JSON.parse(out).runs[0].tool.driver.version).toMatch(/^\d+\.\d+\.\d+/);
});

test('a folder without content is not clean, it is the wrong folder', async () => {
  await expect(run({})).rejects.toThrow(/^Nothing to check in \/ops: expected catalog\//);
});

test('paths for GitHub begin at the checkout', async () => {
  const world = fakeWorld(two, { prefix: 'ops/' });
  await check.run(world, [], { ...defaults, format: ['github'] });
  expect(world.out[0]).toContain('::error file=ops/catalog/people/ada.yaml,line=4');
});
