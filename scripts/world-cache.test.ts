import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { realWorld } from './world.ts';

const folder = mkdtempSync(join(tmpdir(), 'watchbill-cache-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('what is kept is there later, and Git does not see it', () => {
  const world = realWorld({ root: folder, now: undefined });
  expect(world.cached('facts')).toBeUndefined();
  world.cache('facts', 'first');
  world.cache('facts', 'second');
  expect(world.cached('facts')).toBe('second');
  expect(readdirSync(join(folder, '.cache/watchbill')).toSorted()).toEqual(['.gitignore', 'facts']);
});

test('where nothing can be kept, nothing is', () => {
  const root = join(folder, 'other');
  writeFileSync(root, 'A file, not a folder.');
  const world = realWorld({ root, now: undefined });
  world.cache('facts', 'text');
  expect(world.cached('facts')).toBeUndefined();
});
