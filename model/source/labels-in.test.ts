import { expect, test } from 'vitest';
import { parseMarkdown } from './markdown-source.ts';

/** Where each label stands, and in stars where it is bold. */
const labels = (text: string): string =>
  (parseMarkdown('f.md', text).facts?.labels ?? [])
    .map(({ text, isBold, at }) => `${at.line}:${at.column} ${isBold ? `*${text}*` : text}`)
    .join(', ');

test.each([
  ['a colon within the bold type', '**Impact:** all', '1:1 *Impact*'],
  ['a colon behind it', '**Impact**: all', '1:1 *Impact*'],
  ['a question', '**Is it real?** Yes.', '1:1 *Is it real?*'],
  ['a dash', '**Impact** – all', '1:1 *Impact*'],
  ['alone on its line', '**Impact**\n\nAll.', '1:1 *Impact*'],
  ['in an item, a quotation, behind a sign', '- **A:** b\n\n> 🔥 **C:** d', '1:3 *A*, 3:6 *C*'],
  ['on each line', '**A:** b\n**C:** d  \n**E:** f', '1:1 *A*, 2:1 *C*, 3:1 *E*'],
  ['without bold type', 'Impact: all\nCause: a disk', '1:1 Impact, 2:1 Cause'],
  ['in italics', '_Impact_: all', '1:1 Impact'],
  ['bold words of a sentence', '**Restart** the shop.', ''],
  ['in the middle of a line', 'See `a` **Impact:** all', ''],
  ['a small letter, an address, a time', 'restart: now\nhttps://a.example\n12:30', ''],
])('%s', (_, text, expected) => {
  expect(labels(text)).toBe(expected);
});
