import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { changesInGit, pathsInGit } from './git-changes.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
const folders: string[] = [];
let root = '';

function git(cwd: string, date: string, ...args: string[]): void {
  const author = { GIT_AUTHOR_NAME: 'Ada', GIT_AUTHOR_EMAIL: 'ada@acme.example', GIT_AUTHOR_DATE: date };
  const committer = { GIT_COMMITTER_NAME: 'Bob', GIT_COMMITTER_EMAIL: 'bob@acme.example', GIT_COMMITTER_DATE: date };
  const config = { GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  execFileSync('git', args, { cwd, stdio: 'ignore', env: { ...process.env, ...author, ...committer, ...config } });
}

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), { recursive: true });
  writeFileSync(join(root, name), text);
}

function commit(day: string, files: Record<string, string> = {}): void {
  for (const [name, text] of Object.entries(files)) write(name, text);
  git(root, `${day}T00:00:00Z`, 'add', '--all');
  git(root, `${day}T00:00:00Z`, 'commit', '--message', 'x');
}

const folder = (name: string): string => {
  const made = mkdtempSync(join(tmpdir(), `watchbill-${name}-`));
  folders.push(made);
  return made;
};

beforeEach(() => {
  root = folder('changes');
  git(root, '2026-01-01T00:00:00Z', 'init', '--initial-branch', 'main');
});

afterAll(() => {
  for (const made of folders) rmSync(made, { recursive: true });
});

const runbook = (date: string, text: string) =>
  `---\nlast_reviewed: ${date}\n---\n# A\n\n${text}\n\nMore.\n\nAnd more.\n`;

/** By commit, newest first: the day, and what it did. */
async function changes(file: string, at = root) {
  const history = await changesInGit(at, now);
  if ('unknown' in history) return history.unknown;
  return history.changesOf(file).map(({ at, author, reviewed, content }) => {
    const did = [reviewed ? 'date' : [], content ? 'content' : []].flat().join(' and ') || 'nothing';
    return `${at.toString().slice(0, 10)} ${author}: ${did}`;
  });
}

test('what each commit did to a file, across a rename', async () => {
  commit('2026-02-01', { 'x/ä.md': runbook('2026-02-01', 'one') });
  commit('2026-03-01', { 'x/ä.md': runbook('2026-03-01', 'one') });
  commit('2026-04-01', { 'x/ä.md': runbook('2026-03-01', 'two'), 'y.json': '{}' });
  renameSync(join(root, 'x/ä.md'), join(root, 'x/b c.md'));
  commit('2026-05-01');
  commit('2026-06-01', { 'x/b c.md': runbook('2026-06-01', 'three'), 'y.json': '[]' });
  expect(await changes('x/b c.md')).toEqual([
    '2026-06-01 Ada: date and content',
    '2026-05-01 Ada: nothing',
    '2026-04-01 Ada: content',
    '2026-03-01 Ada: date',
    '2026-02-01 Ada: date and content',
  ]);
  expect(await changes('y.json')).toEqual(['2026-06-01 Ada: content', '2026-04-01 Ada: date and content']);
  expect(await changes('x/ä.md')).toEqual([]);
});

test('the files of each commit, under a root below the top', async () => {
  commit('2026-02-01', { 'ops/a.md': 'a', 'ops/b.md': 'b', 'c.md': 'c' });
  const history = await changesInGit(join(root, 'ops'), now);
  expect('unknown' in history || [...history.filesOf.values()]).toEqual([['a.md', 'b.md']]);
  expect(await changes('a.md', join(root, 'ops'))).toEqual(['2026-02-01 Ada: date and content']);
});

test('what is older than two years is not known', async () => {
  commit('2023-02-01', { 'a.md': runbook('2023-02-01', 'one') });
  commit('2026-02-01', { 'a.md': runbook('2023-02-01', 'two') });
  expect(await changes('a.md')).toEqual(['2026-02-01 Ada: content']);
});

test('why nothing is known', async () => {
  expect(await changes('a.md')).toEqual([]);
  commit('2026-02-01', { 'a.md': 'a' });
  commit('2026-03-01', { 'a.md': 'b' });
  const clone = folder('clone');
  git(clone, '2026-03-01T00:00:00Z', 'clone', '--depth', '1', `file://${root}`, '.');
  expect(await changes('a.md', clone)).toBe("Git's history is shallow");
  expect(await changes('a.md', folder('plain'))).toBe('There is no Git repository');
});

test('the files that are there: new ones too, but none that is gone or ignored', async () => {
  commit('2026-02-01', { '.gitignore': 'x/*.log\n', 'x/ä b.md': 'a', 'x/gone.md': 'a' });
  rmSync(join(root, 'x/gone.md'));
  write('x/new.md', 'a');
  write('x/a.log', 'a');
  expect(await pathsInGit(root)).toEqual(new Set(['.gitignore', 'x/new.md', 'x/ä b.md']));
  expect(await pathsInGit(join(root, 'x'))).toEqual(new Set(['new.md', 'ä b.md']));
  expect(await pathsInGit(folder('plain'))).toBeUndefined();
});
