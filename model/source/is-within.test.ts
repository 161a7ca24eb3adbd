import { expect, test } from 'vitest';
import { isWithin } from './is-within.ts';

const place = (line: number, column: number, endLine: number, endColumn: number) => ({
  ...{ line, column, endLine, endColumn },
});
const outer = place(2, 5, 4, 3);

test.each([
  ['the same', outer, true],
  ['a line between', place(3, 1, 3, 90), true],
  ['the end of its first line', place(2, 6, 2, 90), true],
  ['before it in its first line', place(2, 4, 2, 90), false],
  ['behind it in its last line', place(4, 1, 4, 4), false],
  ['what begins above', place(1, 9, 3, 1), false],
  ['what ends below', place(3, 1, 5, 1), false],
])('%s', (_, inner, expected) => {
  expect(isWithin(inner, outer)).toBe(expected);
});
