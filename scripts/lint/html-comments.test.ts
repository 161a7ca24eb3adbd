import { expect, test } from 'vitest';
import { blankComments, withoutComments } from './html-comments.ts';

test.each([
  ['a', 'a', 'a'],
  ['a<!-- b\n-->c<!---->d', 'acd', 'a          c       d'],
  ['a<!-->b', 'ab', 'a     b'],
  ['a<!-- b', 'a', 'a      '],
  ['a <! b -->', 'a <! b -->', 'a <! b -->'],
])('%j', (html, shown, blanked) => {
  expect([withoutComments(html), blankComments(html)]).toEqual([shown, blanked]);
});

test.each(['<!--', '<!', '<!-- -', '-->'])('a megabyte of `%s`', piece => {
  const started = performance.now();
  blankComments(piece.repeat(1_000_000 / piece.length));
  expect(performance.now() - started).toBeLessThan(1_000);
});
