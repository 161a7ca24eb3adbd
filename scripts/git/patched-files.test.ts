import { expect, test } from 'vitest';
import { patchedFiles } from './patched-files.ts';

const patch = (...hunks: readonly string[]) => `--- a/x.md\n+++ b/x.md\n${hunks.join('\n')}\n`;
const date = '@@ -4 +4 @@\n-last_reviewed: 2026-01-01\n+last_reviewed: 2026-04-01';

test.each([
  ['a date alone', patch(date), { reviewed: true, content: false }],
  ['a date in quotes', patch(date.replaceAll(/(2026-\S+)/g, "'$1'")), { reviewed: true, content: false }],
  [
    'a date in prose',
    patch(date.replaceAll('last_reviewed:', '*Last reviewed on*')),
    { reviewed: true, content: false },
  ],
  ['a date and a line', patch(date, '@@ -9 +9 @@\n-a\n+b'), { reviewed: true, content: true }],
  ['a line alone', patch('@@ -9,0 +10,2 @@\n+a\n+b'), { reviewed: false, content: true }],
  ['a line that tells of a date', patch('@@ -9 +9 @@\n-a\n+It ends on 2026-04-01'), { reviewed: false, content: true }],
  ['white space', patch('@@ -9,2 +9 @@\n-a b\n-\n+a  b'), { reviewed: false, content: false }],
  ['a date that is taken out', patch('@@ -4 +3,0 @@\n-last_reviewed: 2026-01-01'), { reviewed: false, content: false }],
  [
    'no line feed at the end',
    patch('@@ -4 +4 @@\n-a\n\\ No newline at end of file\n+a'),
    { reviewed: false, content: false },
  ],
])('%s', (_, text, expected) => {
  expect(Object.fromEntries(patchedFiles(text))).toEqual({ 'x.md': expected });
});

test.each([
  ['remarks', '-for: 5m\n-# Old.\n+for: 5m # five minutes', false],
  ['quotes', '-name: a\n+name: "a"', false],
  ['a word', '-name: a#b\n+name: a#c', true],
])('of YAML %s', (_, lines, content) => {
  const text = `--- a/x.yaml\n+++ b/x.yaml\n@@ -1,${lines.match(/^-/gm)?.length ?? 0} +1 @@\n${lines}\n`;
  expect(Object.fromEntries(patchedFiles(text))).toEqual({ 'x.yaml': { reviewed: false, content } });
});

test('text that looks like a patch', () => {
  const text = `${patch('@@ -4,2 +4,2 @@\n--- a/y.md\n-@@ -1 +1 @@\n+++ b/y.md\n+@@ -1 +1 @@')}--- a/z z.md\t\n+++ b/z z.md\t\n${date}\n`;
  expect(Object.fromEntries(patchedFiles(text))).toEqual({
    'x.md': { reviewed: false, content: true },
    'z z.md': { reviewed: true, content: false },
  });
});
