import fc from 'fast-check';
import { remark } from 'remark';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { parseTree } from './markdown-tree.ts';

const reference = remark().use(remarkGfm).use(remarkFrontmatter);

test.each([
  [
    'front matter, lists, a table',
    '---\nservice: checkout\n---\n# A\n\n- [x] done\n\n| a | b |\n| --- | --- |\n| 1 | ~2~ |\n',
  ],
  [
    'links that the parser sees',
    'https://a.example, www.a.example, ada@a.example, [x](https://b.example), <https://c.example>\n',
  ],
  ['an email after a bracket', '[ada@acme.example\n'],
  ['a URL after a bracket', '[https://a.example/x\n'],
  ['upper case after a bracket', '[HTTPS://a.example/x and [WWW.a.example\n'],
  ['schemes with an email', '[mailto:ada@a.example and [xmpp:ada@a.example/room\n'],
  ['in a heading, a table and a quote', '# [www.a.example\n\n> [ada@a.example\n\n| [www.b.example |\n| --- |\n'],
  ['in the text of a link', '[see ada@a.example](https://b.example)\n'],
])('the tree is that of remark-gfm: %s', (_, text) => {
  expect(parseTree(text)).toEqual(reference.parse(text));
});

const pieces = [
  'a',
  'h',
  'w',
  'ada@a.example',
  'www.a.example',
  'http://a.example/x_y',
  'HTTPS://b.example',
  '[',
  ']',
  '(',
  ')',
];
const marks = ['*', '_', '~', '`', '|', '\n', '\n\n', '- ', '> ', '# ', '<', '>', '.', ' ', 'mailto:', 'é', '\\'];

test('whatever stands together', () =>
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces, ...marks), { maxLength: 12 }), parts => {
      const text = parts.join('');
      expect(parseTree(text)).toEqual(reference.parse(text));
    }),
    { numRuns: 500 },
  ));

test('an address that the parser passes over becomes a link', () => {
  expect(JSON.stringify(parseTree('[ada@acme.example\n'))).toContain('mailto:ada@acme.example');
});
