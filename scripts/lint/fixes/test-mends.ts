import { diffLines } from 'diff';
import { expect } from 'vitest';
import type { Finding } from '../../../model/source/finding.ts';
import { applyFixes } from './apply-fixes.ts';

/** Expects the lines that the fixes of findings change to read so afterwards; a line that they take out as `(gone) …`. */
export function expectMends(
  mends: string,
  found: readonly Finding[],
  texts: ReadonlyMap<string, string> = new Map(),
): void {
  const { texts: after, mended } = applyFixes(found, file => texts.get(file));
  expect(mended, 'every fix should fit its file').toEqual(found.filter(({ fix }) => fix));
  const lines = Array.from(after).flatMap(([file, text]) => changedLines(texts.get(file) ?? '', text));
  expect(lines.join('\n')).toBe(mends);
}

function changedLines(before: string, after: string): string[] {
  const changes = diffLines(before, after).map(({ value, ...change }) => ({
    ...change,
    lines: value.replace(/\n$/, '').split('\n'),
  }));
  return changes.flatMap(({ added, removed, lines }, index) => {
    if (added) return lines;
    return removed && !changes[index + 1]?.added ? lines.map(line => `(gone) ${line}`) : [];
  });
}
