import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { loadOpsRepo } from './load.ts';
import { decodeContent, isContent, readContent } from './read.ts';
import { findingLine } from './source/finding.ts';
import { smallOrg } from './test-org.ts';

let folder: string;
let root: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'watchbill-read-'));
  root = join(folder, 'ops');
  mkdirSync(root);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const write = (files: Readonly<Record<string, string | Uint8Array>>) => {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
};
const link = (path: string, target: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  symlinkSync(target, join(root, path));
};
const read = (options?: Parameters<typeof readContent>[1]) => {
  const { files, findings } = readContent(root, options);
  return { files: Array.from(files.keys()), said: findings.map(findingLine) };
};
const load = () => {
  const { files, findings } = readContent(root);
  return loadOpsRepo(files, findings).findings.map(findingLine);
};

test('content is read, sorted, and nothing else', () => {
  write({
    'catalog/people/ada.yaml': 'a',
    'catalog/organization.yaml': 'b',
    'runbooks/shop/A.md': 'c',
    'runbooks/shop/B.yml': 'd',
    'runbooks/shop/C.MD': 'e',
    'alerts/shop/d.png': 'f',
    'src/x.yaml': 'g',
    'README.md': 'h',
    'catalog/people/.ada.yaml.swp': 'i',
    'catalog/people/.hidden.yaml': 'j',
    'catalog/.git/x.yaml': 'k',
    'runbooks/node_modules/x/y.md': 'l',
  });
  expect(read()).toEqual({
    files: [
      'catalog/organization.yaml',
      'catalog/people/ada.yaml',
      'runbooks/shop/A.md',
      'runbooks/shop/B.yml',
      'runbooks/shop/C.MD',
    ],
    said: [],
  });
  expect(read({ folders: ['catalog'] }).files).toEqual(['catalog/organization.yaml', 'catalog/people/ada.yaml']);
  expect(readContent(root).files.get('catalog/people/ada.yaml')).toBe('a');
});

test('a folder without content, and one that does not exist', () => {
  expect(read()).toEqual({ files: [], said: [] });
  expect(readContent(join(root, 'nowhere'))).toEqual({ files: new Map(), findings: [] });
});

test('what is wrong in one file keeps no other from being read', () => {
  write({
    'catalog/people/ada.yaml': '\uFEFFa: 1\n',
    'catalog/people/bob.yaml': 'a: 1\r\nb: 2\r\n',
    'catalog/people/eve.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xe9]),
    'catalog/people/max.yaml': 'a: \0\n',
    'catalog/people/zoe.yaml': 'a: 1\n',
    'runbooks/shop/Book.md': new Uint8Array(20 * 1024 * 1024),
  });
  expect(read()).toEqual({
    files: ['catalog/people/ada.yaml', 'catalog/people/bob.yaml', 'catalog/people/zoe.yaml'],
    said: [
      'catalog/people/ada.yaml:1:1: info: Unexpected byte order mark, expected UTF-8 without one [file]',
      'catalog/people/bob.yaml:1:5: info: Unexpected CRLF line ends, expected LF (commands pasted from such a file fail; add `* text=auto eol=lf` to .gitattributes) [file]',
      'catalog/people/eve.yaml:1:4: error: Unexpected bytes, expected UTF-8 text (save the file as UTF-8) [file]',
      'catalog/people/max.yaml:1:4: error: Unexpected NUL byte, expected text [file]',
      'runbooks/shop/Book.md:1:1: error: Unexpected size of 20.0 MB, expected at most 1 MB [file]',
    ],
  });
});

describe('what is no plain file', () => {
  test('a folder called like a file', () => {
    write({ 'catalog/people/ada.yaml/x.yaml': 'a', 'runbooks/shop/A.md/x.md': 'b' });
    expect(read()).toEqual({
      files: [],
      said: [
        'catalog/people/ada.yaml:1:1: error: Unexpected folder `ada.yaml`, expected a file [file]',
        'runbooks/shop/A.md:1:1: error: Unexpected folder `A.md`, expected a file [file]',
      ],
    });
  });

  test('a file called like a folder', () => {
    write({ catalog: 'a' });
    expect(read()).toEqual({ files: [], said: ['catalog:1:1: error: Unreadable folder: ENOTDIR [file]'] });
  });

  test.skipIf(process.platform === 'win32')('a pipe, which would never end', () => {
    write({ 'catalog/people/ada.yaml': 'a' });
    execFileSync('mkfifo', [join(root, 'catalog/people/bob.yaml')]);
    link('catalog/people/eve.yaml', 'bob.yaml');
    expect(read()).toEqual({
      files: ['catalog/people/ada.yaml'],
      said: ['bob', 'eve'].map(
        name => `catalog/people/${name}.yaml:1:1: error: Unexpected pipe, socket or device, expected a file [file]`,
      ),
    });
  });

  test.skipIf(process.platform === 'win32')('what one may not read', () => {
    write({ 'catalog/people/ada.yaml': 'a', 'catalog/people/bob.yaml': 'b', 'catalog/teams/shop.yaml': 'c' });
    chmodSync(folder, 0o755);
    chmodSync(join(root, 'catalog/people/ada.yaml'), 0);
    chmodSync(join(root, 'catalog/teams'), 0);
    const result = asSomebody(() => read());
    chmodSync(join(root, 'catalog/teams'), 0o755);
    expect(result).toEqual({
      files: ['catalog/people/bob.yaml'],
      said: [
        'catalog/teams:1:1: error: Unreadable folder: EACCES [file]',
        'catalog/people/ada.yaml:1:1: error: Unreadable file: EACCES [file]',
      ],
    });
  });

  /** The superuser may read everything. */
  function asSomebody<T>(run: () => T): T {
    if (process.getuid?.() !== 0) return run();
    process.seteuid?.(65_534);
    try {
      return run();
    } finally {
      process.seteuid?.(0);
    }
  }
});

describe('links', () => {
  const leaves = 'error: Unexpected link that leaves the root, expected one that stays inside [file]';
  const nothing = 'error: Unexpected link to nothing, expected a file or folder [file]';
  const loop = 'error: Unexpected link to a folder around it, expected no loop [file]';

  test('inside the root lead to files and folders', () => {
    write({ 'catalog/people/ada.yaml': 'a', 'shared/runbooks/A.md': 'b' });
    link('catalog/people/countess.yaml', 'ada.yaml');
    link('runbooks/shop', '../shared/runbooks');
    expect(read()).toEqual({
      files: ['catalog/people/ada.yaml', 'catalog/people/countess.yaml', 'runbooks/shop/A.md'],
      said: [],
    });
  });

  test('that leave the root are not followed', () => {
    write({ 'catalog/people/ada.yaml': 'a' });
    writeFileSync(join(folder, 'secret.yaml'), 'token: x');
    mkdirSync(join(folder, 'ops-secrets'));
    writeFileSync(join(folder, 'ops-secrets', 'A.md'), 'x');
    link('catalog/people/eve.yaml', '../../../secret.yaml');
    link('catalog/teams', join(folder, 'ops-secrets'));
    link('runbooks', '../ops-secrets');
    expect(read()).toEqual({
      files: ['catalog/people/ada.yaml'],
      said: [`catalog/people/eve.yaml:1:1: ${leaves}`, `catalog/teams:1:1: ${leaves}`, `runbooks:1:1: ${leaves}`],
    });
  });

  test('to nothing, and to themselves', () => {
    link('catalog/people/ada.yaml', 'gone.yaml');
    link('catalog/people/bob.yaml', 'bob.yaml');
    link('alerts', 'gone');
    expect(read()).toEqual({
      files: [],
      said: [
        `catalog/people/ada.yaml:1:1: ${nothing}`,
        `catalog/people/bob.yaml:1:1: ${nothing}`,
        `alerts:1:1: ${nothing}`,
      ],
    });
  });

  test('that lead back up', () => {
    write({ 'catalog/people/ada.yaml': 'a' });
    link('catalog/people/up', '..');
    link('catalog/people/here', '.');
    link('catalog/people/root', '../..');
    expect(read()).toEqual({
      files: ['catalog/people/ada.yaml'],
      said: ['here', 'root', 'up'].map(name => `catalog/people/${name}:1:1: ${loop}`),
    });
  });

  test('among each other multiply nothing', { timeout: 30_000 }, () => {
    const names = Array.from({ length: 12 }, (_, index) => `f${index}`);
    for (const name of names) {
      write({ [`runbooks/${name}/A.md`]: 'a' });
      for (const other of names) if (other !== name) link(`runbooks/${name}/${other}`, `../${other}`);
    }
    const { files, said } = read();
    expect(files).toHaveLength(12 + 12 * 11);
    expect(said).toContain(
      'runbooks/f0/f1/f2:1:1: error: Unexpected link in a folder that `runbooks/f0/f1` links to, expected none [file]',
    );
  });
});

describe('names', () => {
  test('that every object seems to have are ids like others', () => {
    const person = (id: string) => `name: ${id}\nemail: ${id}@small.example\ntime_zone: Etc/UTC\n`;
    write({
      ...smallOrg,
      'catalog/people/constructor.yaml': person('constructor'),
      'catalog/teams/shop.yaml': smallOrg['catalog/teams/shop.yaml']?.replace('grace', 'constructor, toString') ?? '',
      'catalog/people/__proto__.yaml': person('proto'),
    });
    expect(load()).toEqual([
      'catalog/people/__proto__.yaml:1:1: error: Unexpected name `__proto__`, expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens (rename it, e.g. to `proto.yaml`) [file]',
      'catalog/teams/shop.yaml:4:29: error: Unknown person `toString` (there is no catalog/people/toString.yaml) [reference]',
    ]);
  });

  test('with dots, spaces and line ends', () => {
    write({
      ...smallOrg,
      'catalog/people/...yaml': 'a',
      'catalog/people/a b.yaml': '[',
      'catalog/teams/x\ny.yaml': '[',
    });
    expect(load().filter(line => line.includes('[file]'))).toEqual([
      'catalog/people/a b.yaml:1:1: error: Unexpected name `a b`, expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens (rename it, e.g. to `a-b.yaml`) [file]',
      'catalog/teams/x\ny.yaml:1:1: error: Unexpected name `x\ny`, expected lower-case words of `a`–`z` and `0`–`9` joined by hyphens (rename it, e.g. to `x-y.yaml`) [file]',
    ]);
  });
});

test('one that is linked to from outside is whole all the same', () => {
  write(smallOrg);
  symlinkSync(root, join(folder, 'link'));
  root = join(folder, 'link');
  expect(load()).toEqual([]);
  expect(read().files).toEqual(Object.keys(smallOrg).toSorted());
});

test('a collection is what its globs name, wherever it is, and nothing else', () => {
  write({
    'docs/a/Down.md': 'a',
    'docs/b.txt': 'b',
    'docs/node_modules/c.md': 'c',
    'docs/.git/d.md': 'd',
    'e.md': 'e',
  });
  link('docs/nothing.md', 'nowhere.md');
  link('docs/other.txt', 'nowhere.txt');
  const { files, findings } = readContent(root, { folders: [], globs: ['docs/**/*.md', 'docs/a/*'] });
  expect(Array.from(files.keys())).toEqual(['docs/a/Down.md']);
  expect(findings.map(({ at }) => at.file)).toEqual(['docs/nothing.md']);
  expect(Array.from(readContent(root, { folders: [], globs: ['**/*.md'] }).files.keys())).toEqual([
    'docs/a/Down.md',
    'e.md',
  ]);
});

test('a folder of a collection may be called like a file', () => {
  write({ 'docs/dir.md/Down.md': 'a', 'docs/dir.md/x.txt': 'b' });
  expect(read({ folders: [], globs: ['docs/**/*.md'] })).toEqual({ files: ['docs/dir.md/Down.md'], said: [] });
});

test('paths of other times are told apart like files', () => {
  const paths = ['catalog/a.yaml', 'docs/a.md', 'docs/.x/a.md', 'runbooks/a.txt', 'alerts/node_modules/a.yaml'];
  expect(paths.filter(path => isContent(path))).toEqual(['catalog/a.yaml']);
  expect(paths.filter(path => isContent(path, { folders: [], globs: ['docs/**'] }))).toEqual(['docs/a.md']);
});

test('bytes from elsewhere are read like files', () => {
  const contents = { 'a.md': '\uFEFFone\r\n', 'b.md': '\0', 'c.md': 'x'.repeat(1024 * 1024 + 1) };
  const bytes = new Map(Object.entries(contents).map(([path, text]) => [path, Buffer.from(text)]));
  const { files, findings } = decodeContent(bytes);
  expect(Object.fromEntries(files)).toEqual({ 'a.md': 'one\n' });
  expect(findings.map(({ at, level }) => `${at.file} ${level}`)).toEqual([
    'a.md info',
    'a.md info',
    'b.md error',
    'c.md error',
  ]);
});
