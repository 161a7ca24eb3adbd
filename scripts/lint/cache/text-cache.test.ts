import { expect, test } from 'vitest';
import { keyOf, openCache } from './text-cache.ts';

const store = (files = new Map<string, string>()) => ({
  files,
  written: 0,
  cached: (name: string) => files.get(name),
  cache(name: string, text: string) {
    this.written += 1;
    files.set(name, text);
  },
});

const today = 20_000;
const key = keyOf('a text');

function kept(json = '{"a":"é"}'): Map<string, string> {
  const first = store();
  const cache = openCache(first, 'v1', today);
  cache.set(key, json);
  cache.save();
  return first.files;
}

const found = (files: Map<string, string>, version = 'v1') => openCache(store(files), version, today).get(key);

test('what was set is there in the next run, in ASCII', () => {
  expect(JSON.parse(found(kept()) ?? '')).toEqual({ a: 'é' });
  expect(Array.from(kept().values()).join('')).toMatch(/^\p{ASCII}+$/u);
});

test('another version knows nothing of it, and takes its place', () => {
  const files = kept();
  expect(found(files, 'v2')).toBeUndefined();
  const cache = openCache(store(files), 'v2', today);
  cache.set(key, '{}');
  cache.save();
  expect([found(files, 'v2'), found(files)]).toEqual(['{}', undefined]);
});

test.each<[string, (text: string) => string]>([
  ['cut short', text => text.slice(0, -3)],
  ['without its head', text => text.slice(text.indexOf('\n') + 1)],
  ['with another letter', text => text.replace('"a"', '"b"')],
  ['of somebody else', () => 'PNG\0\0'],
  ['empty', () => ''],
])('a file %s counts as empty', (_, damage) => {
  const files = kept();
  for (const [name, text] of files) files.set(name, damage(text));
  expect(found(files)).toBeUndefined();
});

test('a run that found everything writes nothing, for a week', () => {
  const written = (day: number) => {
    const again = store(kept());
    const cache = openCache(again, 'v1', day);
    cache.get(key);
    cache.save();
    return again.written;
  };
  expect([today, today + 7, today + 8].map(written)).toEqual([0, 0, 1]);
});

test('what nobody has asked for in a month goes', () => {
  const files = kept();
  const other = keyOf('another text');
  const later = openCache(store(files), 'v1', today + 30);
  later.set(`${key.slice(0, 2)}${other}`, '{}');
  later.save();
  expect(found(files)).toBeDefined();
  const latest = openCache(store(files), 'v1', today + 61);
  latest.set(`${key.slice(0, 2)}${other}`, '{}');
  latest.save();
  expect(found(files)).toBeUndefined();
});
