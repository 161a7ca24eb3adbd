import { expect, test } from 'vitest';
import { maskQuoted } from './mask-quoted.ts';

test.each([
  ['curl --data "text=it’s “down”" ‘a’', 'curl --data "text=it_s _down_" ‘a’'],
  ["echo 'it’s' it’s \"it’s", "echo 'it_s' it’s \"it_s"],
  ["echo \\'it’s\\'", "echo \\'it’s\\'"],
  [`-d '{"text": "it’s “down”"}' "‘"`, `-d '{"text": "it_s _down_"}' "_"`],
  ["-d '{“text”: “it’s”}' '’'", "-d '{“text”: “it_s”}' '_'"],
])('%s', (line, masked) => {
  expect(maskQuoted(line)).toBe(masked);
});

test('escaped quotes within quotes keep the columns', () => {
  const line = '-d "{\\"text\\": \\"it’s “down”\\"}" “a”';
  expect(maskQuoted(line).indexOf('“')).toBe(line.lastIndexOf('“'));
  expect(maskQuoted(line)).toHaveLength(line.length);
});
