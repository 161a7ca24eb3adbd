import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit, Finding } from '../../../model/source/finding.ts';
import { applyFixes } from './apply-fixes.ts';
import { mend } from './mend.ts';

const edit = (line: number, column: number, length: number, text: string): Edit => ({
  at: { file: 'a.md', line, column, endLine: line, endColumn: column + length },
  text,
});
const finding = (...fix: Edit[]): Finding => ({
  ...{ rule: 'a/b', level: 'info', message: 'Unexpected fault', fix },
  at: { file: 'a.md', line: 1, column: 1, endLine: 1, endColumn: 2 },
});
const fixed = (text: string, ...findings: Finding[]) => applyFixes(findings, () => text).texts.get('a.md');

test('several edits, wherever they stand in the text', () => {
  expect(fixed('one two\nthree\n', finding(edit(2, 1, 5, '3')), finding(edit(1, 1, 3, '1'), edit(1, 5, 3, '2')))).toBe(
    '1 2\n3\n',
  );
});

test('line ends and a byte order mark stay as they are', () => {
  expect(fixed('\uFEFFone\r\ntwo\r\n', finding(edit(1, 1, 3, 'a\nb')))).toBe('\uFEFFa\r\nb\r\ntwo\r\n');
});

test('a whole line goes with its end', () => {
  const line = { file: 'a.md', line: 2, column: 1, endLine: 3, endColumn: 1 };
  expect(fixed('a\nb\nc', finding({ at: line, text: '' }))).toBe('a\nc');
});

test('of two that overlap the second waits', () => {
  const [first, second] = [finding(edit(1, 1, 3, 'x')), finding(edit(1, 3, 2, 'y'))];
  expect(applyFixes([first, second], () => 'abcdef')).toEqual({ texts: new Map([['a.md', 'xdef']]), mended: [first] });
});

test('two insertions at one place wait for each other, neighbours do not', () => {
  expect(applyFixes([finding(edit(1, 2, 0, 'x')), finding(edit(1, 2, 0, 'y'))], () => 'ab').mended).toHaveLength(1);
  expect(fixed('“”', finding(edit(1, 1, 1, '"'), edit(1, 2, 1, '"')))).toBe('""');
});

test.each([
  ['a line that is not there', edit(9, 1, 1, '')],
  ['a column behind the end of its line', edit(1, 5, 3, '')],
])('%s mends nothing', (_, wrong) => {
  expect(applyFixes([finding(edit(1, 1, 1, 'x'), wrong)], () => 'abcdef\n'.slice(2))).toEqual({
    texts: new Map(),
    mended: [],
  });
});

test('of overlapping findings the first ones are made, wherever they stand', () => {
  const wanted = [
    finding(edit(1, 4, 2, 'x')),
    finding(edit(1, 1, 2, 'y'), edit(1, 5, 1, 'y')),
    finding(edit(1, 2, 2, 'z')),
  ];
  expect(fixed('abcdef', ...wanted)).toBe('azxf');
});

test('thousands of edits, in one finding and in many, in any order', () => {
  const text = 'ab'.repeat(50_000);
  const edits = Array.from({ length: 50_000 }, (_, index) => edit(1, index * 2 + 1, 1, 'c'));
  const started = performance.now();
  for (const findings of [
    [finding(...edits)],
    edits.map(one => finding(one)),
    edits.map(one => finding(one)).reverse(),
  ])
    expect(fixed(text, ...findings)).toBe('cb'.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(3_000);
});

test('what is not touched stays, character for character', () => {
  const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r\n', 'ü', '🙂'), maxLength: 40 });
  fc.assert(
    fc.property(text, fc.nat({ max: 40 }), (before, at) => {
      const lines = before.split('\n');
      const line = at % lines.length;
      const length = lines[line]?.length ?? 0;
      const after = fixed(before, finding(edit(line + 1, length + 1, 0, '!')));
      lines[line] += '!';
      expect(after).toBe(lines.join('\n'));
    }),
  );
});

const vowelsIn = (text: string): Finding[] =>
  Array.from(text.matchAll(/aa/g), ({ index }) => finding(edit(1, index + 1, 2, 'a')));

test('mends until nothing is left to mend', async () => {
  const reportOf = async (texts: ReadonlyMap<string, string>) => ({
    findings: vowelsIn(texts.get('a.md') ?? 'aaaaab'),
  });
  expect(await mend(reportOf, () => 'aaaaab')).toEqual({
    report: { findings: [] },
    mended: 4,
    texts: new Map([['a.md', 'ab']]),
  });
});

test('stops after ten rounds when two fixes undo each other', async () => {
  const reportOf = async () => ({ findings: [finding(edit(1, 1, 0, 'x'))] });
  const { mended, texts } = await mend(reportOf, () => '');
  expect([mended, texts.get('a.md')]).toEqual([10, 'xxxxxxxxxx']);
});
