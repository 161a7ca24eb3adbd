import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { printable } from './printable.ts';
import { xml } from './xml.ts';

test.each([
  ['markup', `<a b="c" d='e'>&</a>`, '&lt;a b=&quot;c&quot; d=&apos;e&apos;&gt;&amp;&lt;/a&gt;'],
  ['the end of a CDATA section', ']]>', ']]&gt;'],
  ['characters that XML forbids', 'a\u0000b\u001bc\ufffed', 'a\\u{0}b\\u{1b}c\\u{fffe}d'],
  ['a line end, which an attribute would lose', 'a\nb', 'a\\u{a}b'],
])('%s', (_, text, escaped) => expect(xml(text)).toBe(escaped));

const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

test('any text reads back, and holds neither markup nor what XML forbids', () => {
  fc.assert(
    fc.property(anyText, text => {
      expect(xml(text)).not.toMatch(
        /[<>"']|&(?!(?:lt|gt|amp|quot|apos);)|[^\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u,
      );
      expect(xml(text).replace(/&(\w+);/g, (_, name: string) => characters[name] ?? '')).toBe(printable(text));
    }),
  );
});
