import { renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { commitIn, gitIn, testFolder, testRepository, writeIn } from '../test-repository.ts';
import { gitStates } from './states.ts';

let root = '';

const git = (...args: string[]): string => gitIn(root, args);

function commit(files: Record<string, string | undefined>): string {
  writeIn(root, files);
  return commitIn(root);
}

beforeEach(() => {
  root = testRepository();
});

const all = () => true;

test('a change begins where its branch left main, or the ref that is named', async () => {
  const first = commit({ a: '1' });
  git('checkout', '--quiet', '-b', 'topic');
  const second = commit({ a: '2' });
  git('checkout', '--quiet', 'main');
  commit({ b: '1' });
  git('checkout', '--quiet', 'topic');
  const { forkPoint } = gitStates(root);
  expect(await forkPoint(undefined)).toBe(first);
  expect(await forkPoint('topic')).toBe(second);
  expect([await forkPoint('nothing'), await forkPoint('--all')]).toEqual([undefined, undefined]);
});

test('files as they were', async () => {
  const before = commit({ 'a ä.md': 'one\r\ntwo\r\n', 'b.md': '', 'c.bin': '\0', 'd.md': '\uFEFFx\n' });
  commit({ 'a ä.md': 'three', 'b.md': undefined });
  const bytes = Array.from((await gitStates(root).readAt(before, path => path.endsWith('.md'))) ?? []);
  expect(bytes.map(([path, text]) => [path, Buffer.from(text).toString()])).toEqual([
    ['a ä.md', 'one\r\ntwo\r\n'],
    ['b.md', ''],
    ['d.md', '\uFEFFx\n'],
  ]);
  expect(await gitStates(root).pathsAt(before)).toEqual(new Set(['a ä.md', 'b.md', 'c.bin', 'd.md']));
});

test('of a root below the top of the repository', async () => {
  const before = commit({ 'ops/x/a.md': 'a\n', 'b.md': 'not ours\n' });
  renameSync(join(root, 'ops/x/a.md'), join(root, 'ops/x/c.md'));
  commit({});
  const states = gitStates(join(root, 'ops'));
  expect(Array.from((await states.readAt(before, all)) ?? [])).toEqual([['x/a.md', Buffer.from('a\n')]]);
  expect(await states.touchedSince(before)).toEqual(new Set(['x/a.md', 'x/c.md']));
  expect(await states.renamesSince(before)).toEqual(new Map([['x/a.md', 'x/c.md']]));
  expect(await states.lastChangeOf('x/a.md')).toBe(git('rev-parse', 'HEAD'));
  expect([await states.isTop(), await gitStates(root).isTop()]).toEqual([false, true]);
});

test('what a change touched: committed or not, known to Git or not, but nothing that is ignored', async () => {
  const before = commit({ '.gitignore': '*.log', 'same.md': 'a', 'edited.md': 'a', 'gone.md': 'a' });
  commit({ 'gone.md': undefined, 'new.md': 'a' });
  for (const name of ['edited.md', 'ü\nb.md', 'a.log']) writeFileSync(join(root, name), 'b');
  const touched = new Set(['gone.md', 'new.md', 'edited.md', 'ü\nb.md']);
  expect(await gitStates(root).touchedSince(before)).toEqual(touched);
});

test('where there is no Git, nothing is known', async () => {
  const states = gitStates(testFolder());
  expect(await states.isTop()).toBe(false);
  expect(await states.forkPoint(undefined)).toBeUndefined();
  expect([await states.readAt('HEAD', all), await states.pathsAt('HEAD')]).toEqual([undefined, undefined]);
  expect((await states.renamesSince('HEAD')).size).toBe(0);
  expect((await states.touchedSince('HEAD')).size).toBe(0);
});
