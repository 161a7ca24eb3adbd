import { expect, test } from 'vitest';
import { shellOf } from './shell.ts';

const at = { line: 1, column: 1, endLine: 9, endColumn: 4 };
const shellIn = (text: string) => shellOf({ language: 'sh', text, at, fenced: true });
const filler = 'rm -rf /x\n'.repeat(1_599);

test('of a text that is too long the first part counts', () => {
  const shell = shellIn('rm -rf /x\n'.repeat(3_000));
  expect(shell?.commands).toHaveLength(1_600);
  expect(shell?.isWhole).toBe(false);
  expect(shellIn(filler)?.isWhole).toBe(true);
});

test.each([
  ['a backslash', 'rm a \\\n  b c'],
  ['a quote', 'rm "a\n b c"'],
  ['a here-document', 'psql <<A\nb\nc\nA'],
])('it ends before a command that goes on beyond it: %s', (_, command) => {
  expect(shellIn(`${filler}${command}\n${filler}`)?.commands).toHaveLength(1_599);
});

test.each(['$(', '((', "'", '"$(', '`', '<<A\n', '${a:-', 'a | ', '\\\n'])('a megabyte of %j', piece => {
  const started = performance.now();
  shellIn(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(5_000);
});
