import { expect, test } from 'vitest';
import { openCleanFiles } from './clean-files.ts';

function storeWith(kept: Map<string, string>) {
  return { cached: (name: string) => kept.get(name), cache: (name: string, text: string) => void kept.set(name, text) };
}

test('a file is clean until it changes, or is judged by another version', () => {
  const store = storeWith(new Map());
  const first = openCleanFiles(store, 'v1');
  expect(first.has('a b\n.ts', '1')).toBe(false);
  first.add('a b\n.ts', '1');
  first.add('gone.ts', '1');
  first.save(new Set(['a b\n.ts']));
  const second = openCleanFiles(store, 'v1');
  expect(second.has('a b\n.ts', '1')).toBe(true);
  expect(second.has('a b\n.ts', '2')).toBe(false);
  expect(second.has('gone.ts', '1')).toBe(false);
  expect(openCleanFiles(store, 'v2').has('a b\n.ts', '1')).toBe(false);
});

test('nothing is written where nothing is new', () => {
  const kept = new Map<string, string>();
  openCleanFiles(storeWith(kept), 'v1').save(new Set());
  expect(kept.size).toBe(0);
});
