import { expect, test } from 'vitest';
import { suppressionsInYaml } from './in-yaml.ts';

/** The lines that each suppression reaches, from and to. */
const reach = (...lines: string[]) =>
  suppressionsInYaml('a.yaml', lines.join('\n')).map(({ reach }) => ('file' in reach ? [reach.from, reach.to] : []));

const comment = '# watchbill-ignore a/b until 2027-01-31: why';

test.each([
  ['behind a value, its line', [`x: 1 ${comment}`, 'y: 2'], [1, 1]],
  ['alone, the next key', [comment, 'x: 1', 'y: 2'], [1, 2]],
  ['with all below it', [comment, 'x:', '  y:', '', '    z: 1', '# more', '  v: 2', 'w: 3'], [1, 7]],
  ['with its list at the same indentation', [comment, 'x:', '- a', '- b', 'y: 1'], [1, 4]],
  ['the next item', ['x:', `  ${comment}`, '  - a: 1', '    b: 2', '  - a: 3'], [2, 4]],
  ['behind other comments and empty lines', [comment, '', '# more', 'x: 1', 'y: 2'], [1, 4]],
  ['at the end, nothing else', ['x: 1', comment], [2, 2]],
  ['the whole file', ['x: 1', comment.replace('ignore', 'ignore-file')], [1, Number.POSITIVE_INFINITY]],
  ['behind quoted text', [`x: "a b" ${comment}`], [1, 1]],
  ['behind an apostrophe', [`x: can't ${comment}`], [1, 1]],
])('%s', (_, lines, expected) => expect(reach(...lines)).toEqual([expected]));

test.each([
  ['in double quotes', `x: "a ${comment}"`],
  ['in single quotes, in a list', `- 'a ${comment}'`],
  ['behind another word', `x: 1 # TODO ${comment.slice(2)}`],
  ['in a word', `x: a${comment}`],
])('none %s', (_, line) => expect(reach(line)).toEqual([]));

test.each([
  ['behind each other', `${comment}\n`.repeat(20_000), 20_000],
  ['below keys', `${comment}\nx:\n`.repeat(20_000), 20_000],
  ['before much', `${`${comment}\n`.repeat(5_000)}x:\n${'  y: 1\n'.repeat(100_000)}`, 5_000],
])('a megabyte of comments %s', (_, text, count) => {
  const started = performance.now();
  expect(suppressionsInYaml('a.yaml', text)).toHaveLength(count);
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('its place is that of the comment', () => {
  expect(suppressionsInYaml('a.yaml', `x: 1 ${comment}`)[0]?.at).toEqual({
    file: 'a.yaml',
    line: 1,
    column: 6,
    endLine: 1,
    endColumn: 50,
  });
});
