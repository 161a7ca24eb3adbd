import { expect, test } from 'vitest';
import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import { keptShell, rememberShell } from './kept-shell.ts';
import { shellOf } from './shell.ts';

const block = (language: string, text: string): CodeFact => ({
  language,
  text,
  at: { line: 1, column: 1, endLine: 9, endColumn: 1 },
  fenced: true,
});

test.each<[string, string]>([
  ['sh', 'POD=a kubectl exec "$POD" -- rm -rf <dir> \\\n  --force'],
  ['console', '$ kubectl get pods\nNAME  READY'],
  ['sh', 'echo "'],
  ['promql', 'sum(rate(up[5m]))'],
])('what was kept is what the block says: %s %j', (language, text) => {
  const kept = JSON.parse(JSON.stringify(keptShell(block(language, text))));
  const again = block(language, text);
  rememberShell(again, kept);
  expect(shellOf(again)).toEqual(shellOf(block(language, text)));
});

test('a text is kept once, where all of the block is typed', () => {
  expect(keptShell(block('sh', 'ls'))).not.toHaveProperty('text');
  expect(keptShell(block('console', '$ ls\na'))).toHaveProperty('text', '  ls\n');
});
