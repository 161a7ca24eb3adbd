import { expect, test } from 'vitest';
import { fitsPattern } from './path-pattern.ts';

type Case = readonly [string, readonly string[], (readonly string[])?];

const cases: readonly Case[] = [
  ['*', ['a', 'a/b.md']],
  ['*.md', ['b.md', 'a/b.md'], ['a/b.mdx', 'md']],
  ['docs/', ['docs/a', 'x/docs/a/b'], ['docs', 'x/docs']],
  ['docs', ['docs', 'docs/a', 'x/docs/a']],
  ['/docs/', ['docs/a', 'docs/a/b'], ['x/docs/a', 'docs']],
  ['/docs', ['docs', 'docs/a'], ['x/docs']],
  ['docs/*', ['docs/a'], ['docs/a/b', 'x/docs/a']],
  ['docs/*/', ['docs/a/b'], ['docs/a']],
  ['docs/**', ['docs/a', 'docs/a/b'], ['x/docs/a']],
  ['**/logs', ['logs', 'a/logs', 'a/logs/b', 'logs/b'], ['a/log']],
  ['/a/**/z', ['a/z', 'a/b/c/z', 'a/b/z/y'], ['z', 'b/a/z']],
  ['/a?c*e.md', ['abcde.md', 'abce.md'], ['ace.md', 'abc/e.md']],
  ['/a.b', ['a.b'], ['aXb']],
];

test.each(cases.map(([pattern, fitting, others = []]) => ({ pattern, fitting, others })))(
  '$pattern',
  ({ pattern, fitting, others }) => {
    expect(fitting.filter(path => !fitsPattern(pattern, path))).toEqual([]);
    expect(others.filter(path => fitsPattern(pattern, path))).toEqual([]);
  },
);

test('many stars take no longer than long paths do', () => {
  const path = `${'a/'.repeat(2000)}${'a'.repeat(2000)}`;
  expect(fitsPattern(`/${'**/'.repeat(50)}${'*a'.repeat(200)}b`, path)).toBe(false);
});
