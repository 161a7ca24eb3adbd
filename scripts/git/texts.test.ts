import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { beforeEach, expect, test } from 'vitest';
import { commitIn, gitIn, testFolder, testRepository, writeIn } from '../test-repository.ts';
import { textsInGit } from './texts.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
let root = '';

function commit(date: string, files: Record<string, string | undefined>): void {
  writeIn(root, files);
  commitIn(root, date);
}

beforeEach(() => {
  root = testRepository();
});

/** By file, each text as one line. */
async function texts(folder: string, at = root) {
  const history = await textsInGit(at, folder, now);
  return history && Object.fromEntries(Array.from(history, ([file, all]) => [file, all.toSorted()]));
}

test('every text of the last year and the one before it, once', async () => {
  commit('2024-01-01T00:00:00Z', { 'x/a.yaml': 'ancient\n' });
  commit('2025-02-01T00:00:00Z', { 'x/a.yaml': 'old ä\n\nblob\n', 'y/a.yaml': 'elsewhere' });
  commit('2026-02-01T00:00:00Z', { 'x/a.yaml': 'new\n', 'x/b.yaml': '' });
  commit('2026-03-01T00:00:00Z', { 'x/a.yaml': 'new\n\n' });
  commit('2026-04-01T00:00:00Z', { 'x/a.yaml': 'new\n' });
  expect(await texts('x')).toEqual({ 'x/a.yaml': ['new\n', 'new\n\n', 'old ä\n\nblob\n'], 'x/b.yaml': [''] });
});

test('across renames, and of a file that is gone', async () => {
  commit('2026-02-01T00:00:00Z', { 'x/a.yaml': 'one\ntwo\nthree\n' });
  renameSync(join(root, 'x/a.yaml'), join(root, 'x/b.yaml'));
  commit('2026-03-01T00:00:00Z', { 'x/a.yaml': 'another\n' });
  commit('2026-04-01T00:00:00Z', { 'x/b.yaml': 'one\ntwo\n' });
  renameSync(join(root, 'x/b.yaml'), join(root, 'x/c.yaml'));
  commit('2026-05-01T00:00:00Z', {});
  commit('2026-06-01T00:00:00Z', { 'x/c.yaml': undefined });
  expect(await texts('x')).toEqual({
    'x/a.yaml': ['another\n', 'one\ntwo\nthree\n'],
    'x/c.yaml': ['one\ntwo\n', 'one\ntwo\nthree\n'],
  });
});

test('of a root below the top of the repository', async () => {
  commit('2026-02-01T00:00:00Z', { 'ops/x/a.yaml': 'a\n', 'x/a.yaml': 'not ours\n' });
  expect(await texts('x', join(root, 'ops'))).toEqual({ 'x/a.yaml': ['a\n'] });
});

test('nothing before the first commit, nor in a folder that never was', async () => {
  expect(await texts('x')).toEqual({});
  commit('2026-02-01T00:00:00Z', { 'x/a.yaml': 'a\n' });
  expect(await texts('y')).toEqual({});
});

test('unknown in a shallow clone and outside of a repository', async () => {
  commit('2026-02-01T00:00:00Z', { 'x/a.yaml': 'a\n' });
  commit('2026-03-01T00:00:00Z', { 'x/a.yaml': 'b\n' });
  const [clone, outside] = [testFolder(), testFolder()];
  gitIn(clone, ['clone', '--depth', '1', `file://${root}`, '.']);
  expect([await texts('x', clone), await texts('x', outside)]).toEqual([undefined, undefined]);
});
