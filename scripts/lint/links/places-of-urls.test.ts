import { expect, test } from 'vitest';
import { placesOfUrls } from './places-of-urls.ts';

const link = (line: number, url: string, endLine = line) => ({
  ...{ kind: 'link' as const, url, text: 'a', at: { line, column: 3, endLine, endColumn: 14 } },
});
const placeIn = (text: string) => placesOfUrls({ texts: new Map([['a.md', text]]) });

test('an address within its link', () => {
  expect(placeIn('\n  [a](b/c.md)\n')('a.md', link(2, 'b/c.md'))).toEqual({
    ...{ file: 'a.md', line: 2, column: 7, endLine: 2, endColumn: 13 },
  });
});

test.each([
  ['an unknown file', 'b.md', link(1, 'b.md')],
  ['a link of two lines', 'a.md', link(1, 'b.md', 2)],
  ['an address that is written otherwise', 'a.md', link(1, 'c.md')],
  ['one that stands there twice', 'a.md', link(1, 'b')],
])('undefined for %s', (_, file, wanted) => {
  expect(placeIn('  [b](b.md)')(file, wanted)).toBeUndefined();
});

test('thousands of links', () => {
  const placeOf = placeIn('  [a](b/c.md)\n'.repeat(20_000));
  const started = performance.now();
  for (let line = 1; line <= 20_000; line++) placeOf('a.md', link(line, 'b/c.md'));
  expect(performance.now() - started).toBeLessThan(1_000);
});
