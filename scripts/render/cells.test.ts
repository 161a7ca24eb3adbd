import { expect, test } from 'vitest';
import { cellsOf, displayWidth } from './cells.ts';

test.each([
  ['ASCII', 'name: Ada', 9],
  ['a tab', '\ta', 5],
  ['Chinese, Japanese, Korean', '漢字かなカナ한글', 16],
  ['full width', 'Ａ！', 4],
  ['half width', 'ｱﾊﾟ', 3],
  ['a combining accent', 'e\u0301a', 2],
  ['an enclosing circle', 'a\u20dd', 1],
  ['emoji', '👍🏽 👩‍💻 🇩🇪', 8],
  ['a sign turned into an emoji', '⚠\ufe0f', 2],
  ['the sign itself', '⚠', 1],
  ['an escape character, as shown', '\u001b', 6],
  ['the start of a command to GitHub, as shown', '##[group]', 14],
])('%s', (_, text, columns) => expect(displayWidth(text)).toBe(columns));

test('cells know their place in the text', () =>
  expect(cellsOf('a👍\tb', 10)).toEqual([
    { text: 'a', width: 1, from: 10, to: 11 },
    { text: '👍', width: 2, from: 11, to: 13 },
    { text: '    ', width: 4, from: 13, to: 14 },
    { text: 'b', width: 1, from: 14, to: 15 },
  ]));
