import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { printable } from './printable.ts';

test.each([
  ['a sequence that colours a terminal', 'a\u001b[31mb', 'a\\u{1b}[31mb'],
  ['line ends and tabs', 'a\nb\r\tc', 'a\\u{a}b\\u{d}\\u{9}c'],
  ['a change of direction', 'a\u202eb', 'a\\u{202e}b'],
  ['a space without width', 'a\u200bb', 'a\\u{200b}b'],
  ['half a surrogate pair', 'a\ud83d', 'a\\u{d83d}'],
  ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
  ['what is no character', 'a\uffffb', 'a\\u{ffff}b'],
  ['a command to GitHub', '##[group]a [b] #[c]', '##\\u{5b}group]a [b] #[c]'],
  ['letters, emoji with a joiner, accents', 'é 漢字 👩‍💻 e\u0301', 'é 漢字 👩‍💻 e\u0301'],
])('%s', (_, text, shown) => expect(printable(text)).toBe(shown));

test('no text keeps a control character, and shown twice is shown once', () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e]|##\[/u);
      expect(printable(printable(text))).toBe(printable(text));
    }),
  );
});
