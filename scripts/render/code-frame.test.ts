import { expect, test } from 'vitest';
import { codeFrame } from './code-frame.ts';

const frame = (text: string, place: readonly [number, number, number, number], width = 80) => {
  const [line, column, endLine, endColumn] = place;
  const paint = (carets: string) => carets;
  return codeFrame(text.split('\n'), { file: 'a.yaml', line, column, endLine, endColumn }, width, paint);
};

test.each([
  ['the first line', 'name: Ada', [1, 7, 1, 10], ['> 1 | name: Ada', '    |       ^^^']],
  ['a later line', 'name: Ada\nzone: UTC', [2, 1, 2, 5], ['  1 | name: Ada', '> 2 | zone: UTC', '    | ^^^^']],
  ['a span of several lines', 'a: [\n  b]', [1, 4, 2, 5], ['> 1 | a: [', '    |    ^']],
  ['behind the last character', 'a:', [1, 3, 1, 3], ['> 1 | a:', '    |   ^']],
  ['an empty file', '', [1, 1, 1, 1], ['> 1 |', '    | ^']],
  ['a tab', '\ta: b', [1, 5, 1, 6], ['> 1 |     a: b', '    |        ^']],
  ['wide characters', '漢字: ✗ 字', [1, 7, 1, 8], ['> 1 | 漢字: ✗ 字', '    |         ^^']],
  ['a combining accent', 'e\u0301: b', [1, 5, 1, 6], ['> 1 | e\u0301: b', '    |    ^']],
  ['an escape character', 'a\u001b[1mb', [1, 2, 1, 3], ['> 1 | a\\u{1b}[1mb', '    |  ^^^^^^']],
] as const)('%s', (_, text, place, rows) => expect(frame(text, place)?.rows).toEqual(rows));

test('the gutter is as wide as the number', () =>
  expect(frame(`${'\n'.repeat(8)}nine\nten`, [10, 1, 10, 4])?.rows).toEqual([
    '   9 | nine',
    '> 10 | ten',
    '     | ^^^',
  ]));

test('lines longer than the terminal', () =>
  expect(frame(`${'x'.repeat(50)}\n${'a'.repeat(30)}HERE${'b'.repeat(30)}`, [2, 31, 2, 35], 40)?.rows).toEqual([
    `  1 | ${'x'.repeat(32)}…`,
    `> 2 | …${'a'.repeat(10)}HERE${'b'.repeat(18)}…`,
    `    | ${' '.repeat(11)}^^^^`,
  ]));

test('room is what is free behind the carets', () => expect(frame('name: Ada', [1, 7, 1, 10], 40)?.room).toBe(25));

test('only the carets are painted', () =>
  expect(
    codeFrame(['a'], { file: 'a', line: 1, column: 1, endLine: 1, endColumn: 2 }, 80, carets => `<${carets}>`)?.rows,
  ).toEqual(['> 1 | a', '    | <^>']));

test('no such line, no frame', () => expect(frame('a', [2, 1, 2, 2])).toBeUndefined());
