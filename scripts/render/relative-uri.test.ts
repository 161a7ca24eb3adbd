import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { relativeUri } from './relative-uri.ts';

test.each([
  ['plain', 'runbooks/checkout/Down.md', 'runbooks/checkout/Down.md'],
  ['spaces and signs', 'runbooks/a b/50%#1?.md', 'runbooks/a%20b/50%25%231%3F.md'],
  ['what would look like a scheme', 'c:x.md', 'c%3Ax.md'],
  ['letters beyond ASCII', 'runbooks/übung.md', 'runbooks/%C3%BCbung.md'],
  ['half a surrogate pair', '\ud800.md', '%EF%BF%BD.md'],
])('%s', (_, file, uri) => expect(relativeUri(file)).toBe(uri));

test('any path is a valid URI and decodes to itself', () => {
  fc.assert(
    fc.property(anyText, file => {
      expect(relativeUri(file)).toMatch(/^[\w.!~*'()%/-]*$/);
      expect(decodeURIComponent(relativeUri(file))).toBe(file.toWellFormed());
    }),
  );
});
