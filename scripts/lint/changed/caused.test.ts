import { expect, test } from 'vitest';
import type { Finding, Level } from '../../../model/source/finding.ts';
import { causedBy } from './caused.ts';

const finding = (file: string, line: number, level: Level = 'warning', message = 'Unexpected fault'): Finding => ({
  ...{ rule: 'a/b', level, message },
  at: { file, line, column: 1, endLine: line, endColumn: 2 },
});
const whereabouts = { of: () => '', has: () => true };
const caused = (before: Finding[], after: Finding[], today = (file: string) => file) =>
  causedBy({ findings: before, whereabouts }, { findings: after, whereabouts }, today);

test('what was there before is not the change’s, wherever it moved', () => {
  expect(caused([finding('a.md', 1)], [finding('a.md', 9)])).toEqual([]);
  expect(caused([finding('a.md', 1)], [finding('b.md', 1)], file => file.replace('a', 'b'))).toEqual([]);
});

test('what is new is, in other files too', () => {
  const [old, fresh, elsewhere] = [finding('a.md', 1), finding('a.md', 2, 'warning', 'Missing x'), finding('b.md', 1)];
  expect(caused([old], [old, fresh, elsewhere])).toEqual([fresh, elsewhere]);
});

test('what is graver is, what is lighter is not', () => {
  expect(caused([finding('a.md', 1, 'info')], [finding('a.md', 1, 'error')])).toEqual([finding('a.md', 1, 'error')]);
  expect(caused([finding('a.md', 1, 'error')], [finding('a.md', 1, 'info')])).toEqual([]);
});
