import { expect, test } from 'vitest';
import { decode, tooLarge } from './decode.ts';
import { findingLine } from './finding.ts';

const bytes = (...parts: (string | number)[]) =>
  Buffer.concat(parts.map(part => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));
const decoded = (...parts: (string | number)[]) => {
  const { text, findings } = decode('f.md', bytes(...parts));
  return { text, said: findings.map(findingLine) };
};

const notUtf8 = 'error: Unexpected bytes, expected UTF-8 text (save the file as UTF-8) [file]';
const crlf =
  'info: Unexpected CRLF line ends, expected LF (commands pasted from such a file fail; add `* text=auto eol=lf` to .gitattributes) [file]';
const mark = 'info: Unexpected byte order mark, expected UTF-8 without one [file]';

test.each<[string, (string | number)[], string, string[]]>([
  ['plain text', ['a: ü\n'], 'a: ü\n', []],
  ['nothing', [], '', []],
  ['a byte order mark', ['\uFEFFa: 1\n'], 'a: 1\n', [`f.md:1:1: ${mark}`]],
  ['line ends of Windows', ['a: 1\nb: 2\r\nc: 3\r\n'], 'a: 1\nb: 2\nc: 3\n', [`f.md:2:5: ${crlf}`]],
  ['both', ['\uFEFFa: 1\r\n'], 'a: 1\n', [`f.md:1:1: ${mark}`, `f.md:1:5: ${crlf}`]],
  ['an empty first line of Windows', ['\r\na: 1\n'], '\na: 1\n', [`f.md:1:1: ${crlf}`]],
  ['a mark in the middle is text', ['a: \uFEFF\n'], 'a: \uFEFF\n', []],
  ['a replacement character that somebody wrote', ['a: \uFFFD\n'], 'a: \uFFFD\n', []],
])('%s', (_, parts, text, said) => {
  expect(decoded(...parts)).toEqual({ text, said });
});

test.each<[string, (string | number)[], string]>([
  ['Latin-1', ['a: 1\nb: caf', 0xe9, '\n'], `f.md:2:7: ${notUtf8}`],
  ['a bad byte at the start', [0xff, 'a'], `f.md:1:1: ${notUtf8}`],
  ['after a replacement character that somebody wrote', ['\uFFFD ', 0x80], `f.md:1:3: ${notUtf8}`],
  ['after letters of several bytes', ['ü😀', 0xc3, '(\n'], `f.md:1:4: ${notUtf8}`],
  ['a letter that is cut off at the end', ['a\nb', 0xe2, 0x82], `f.md:2:2: ${notUtf8}`],
  ['a replacement character that is cut off', ['a\nb', 0xef, 0xbf], `f.md:2:2: ${notUtf8}`],
  ['half a pair of UTF-16', ['a', 0xed, 0xa0, 0x80], `f.md:1:2: ${notUtf8}`],
  ['after a byte order mark', ['\uFEFFab', 0xff], `f.md:1:3: ${notUtf8}`],
  ['UTF-16', [0xff, 0xfe, 'a', 0], `f.md:1:1: ${notUtf8}`],
  ['a NUL byte', ['a: 1\nb: ', 0, '\n'], 'f.md:2:4: error: Unexpected NUL byte, expected text [file]'],
  ['a NUL byte at the start', [0], 'f.md:1:1: error: Unexpected NUL byte, expected text [file]'],
])('no text: %s', (_, parts, line) => {
  expect(decoded(...parts)).toEqual({ text: undefined, said: [line] });
});

test('a bad byte behind many replacement characters is found at once', { timeout: 30_000 }, () => {
  expect(decoded('\uFFFD'.repeat(300_000), 0xff).said).toEqual([`f.md:1:300001: ${notUtf8}`]);
});

test.each([
  [1024 * 1024 + 1, '1.1 MB'],
  [20 * 1024 * 1024, '20.0 MB'],
])('a file of %i bytes is too large', (size, shown) => {
  expect(findingLine(tooLarge('f.md', size))).toBe(
    `f.md:1:1: error: Unexpected size of ${shown}, expected at most 1 MB [file]`,
  );
});
