import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { displayWidth } from './cells.ts';
import { excerpt } from './excerpt.ts';

const alphabet = 'abcdefghijklmnopqrstuvwxyz';

test.each([
  ['a line that fits', excerpt(alphabet, 3, 6, 26), { text: alphabet, before: 3, marked: 3 }],
  ['the start of a long line', excerpt(alphabet, 0, 2, 12), { text: 'abcdefghij…', before: 0, marked: 2 }],
  ['its middle', excerpt(alphabet, 12, 14, 12), { text: '…jklmnopqrs…', before: 4, marked: 2 }],
  ['its end', excerpt(alphabet, 25, 26, 12), { text: '…qrstuvwxyz', before: 10, marked: 1 }],
  ['behind its end', excerpt(alphabet, 26, 26, 12), { text: '…qrstuvwxyz', before: 11, marked: 1 }],
  ['more marked than is shown', excerpt(alphabet, 3, 26, 12), { text: 'abcdefghij…', before: 3, marked: 7 }],
  ['behind a line that just fits', excerpt('abc', 3, 4, 3), { text: '…c', before: 2, marked: 1 }],
  ['tabs', excerpt('\t\tab', 2, 3, 40), { text: '        ab', before: 8, marked: 1 }],
  ['wide characters', excerpt('a漢字b', 2, 3, 40), { text: 'a漢字b', before: 3, marked: 2 }],
  ['half a character', excerpt('a👍b', 2, 3, 40), { text: 'a👍b', before: 1, marked: 2 }],
  ['an empty line', excerpt('', 0, 0, 40), { text: '', before: 0, marked: 1 }],
  ['unlimited room', excerpt(alphabet, 3, 6, Number.POSITIVE_INFINITY), { text: alphabet, before: 3, marked: 3 }],
])('%s', (_, shown, expected) => expect(shown).toEqual(expected));

test('a line of megabytes', () => {
  const { text, before } = excerpt('x'.repeat(2_000_000), 1_000_000, 1_000_001, 40);
  expect([text.length, before]).toEqual([40, 13]);
});

test('no line takes more than its room, and the mark is in it', () => {
  const numbers = fc.nat({ max: 40 });
  fc.assert(
    fc.property(anyText, numbers, numbers, fc.integer({ min: 20, max: 40 }), (line, start, length, room) => {
      const { text, before, marked } = excerpt(line, start, start + length, room);
      expect(displayWidth(text)).toBeLessThanOrEqual(room);
      expect(before + marked).toBeLessThanOrEqual(room);
      expect(marked).toBeGreaterThanOrEqual(1);
    }),
  );
});
