import { expect, test } from 'vitest';
import { patchOf } from './patch.ts';

test('a patch of each file that changed, in the order of their names', () => {
  const before = new Map(Object.entries({ 'b.md': 'one\ntwo\n', 'a.md': 'x\r\n', 'c.md': 'same' }));
  const after = new Map(Object.entries({ 'b.md': 'one\n2', 'a.md': 'y\r\n', 'c.md': 'same' }));
  expect(patchOf(after, file => before.get(file), 'ops/')).toBe(`--- a/ops/a.md
+++ b/ops/a.md
@@ -1,1 +1,1 @@
-x\r
+y\r
--- a/ops/b.md
+++ b/ops/b.md
@@ -1,2 +1,2 @@
 one
-two
+2
\\ No newline at end of file`);
});
