import { renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, test, vi } from 'vitest';
import { commitIn, gitIn, testFolder, testRepository, writeIn } from '../test-repository.ts';
import { changesInGit, pathsInGit } from './changes.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
let root = '';

function commit(day: string, files: Record<string, string> = {}): void {
  writeIn(root, files);
  commitIn(root, `${day}T00:00:00Z`);
}

beforeEach(() => {
  root = testRepository();
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

test('what is renamed and not committed yet keeps its past', async () => {
  commit('2026-02-01', { 'a.md': runbook('2026-02-01', 'one') });
  gitIn(root, ['mv', 'a.md', 'b.md']);
  expect([await changes('a.md'), await changes('b.md')]).toEqual([[], ['2026-02-01 Ada: date and content']]);
});

test('why nothing is known', async () => {
  expect(await changes('a.md')).toEqual([]);
  commit('2026-02-01', { 'a.md': 'a' });
  commit('2026-03-01', { 'a.md': 'b' });
  const clone = testFolder();
  gitIn(clone, ['clone', '--depth', '1', `file://${root}`, '.']);
  expect(await changes('a.md', clone)).toBe("Git's history is shallow");
  expect(await changes('a.md', testFolder())).toBe('There is no Git repository');
});

test('a repository that Git refuses says so, and what allows it', async () => {
  vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null');
  expect(await changes('a.md')).toBe(
    `Git refuses a repository that belongs to somebody else (\`git config --global --add safe.directory ${root}\` allows it)`,
  );
  vi.unstubAllEnvs();
});

test('the files that are there: new ones too, but none that is gone or ignored', async () => {
  commit('2026-02-01', { '.gitignore': 'x/*.log\n', 'x/ä b.md': 'a', 'x/gone.md': 'a' });
  rmSync(join(root, 'x/gone.md'));
  writeIn(root, { 'x/new.md': 'a' });
  writeIn(root, { 'x/a.log': 'a' });
  expect(await pathsInGit(root)).toEqual(new Set(['.gitignore', 'x/new.md', 'x/ä b.md']));
  expect(await pathsInGit(join(root, 'x'))).toEqual(new Set(['new.md', 'ä b.md']));
  expect(await pathsInGit(testFolder())).toBeUndefined();
});
