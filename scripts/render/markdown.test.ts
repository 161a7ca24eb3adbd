import fc from 'fast-check';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { expect, test } from 'vitest';
import { anyText } from './any-text.ts';
import { markdownCode, markdownMessage, markdownRow, markdownText } from './markdown.ts';
import { printable } from './printable.ts';

test.each([
  ['markup', 'a *b* _c_ [d](e) `f` ~g~', 'a \\*b\\* \\_c\\_ \\[d\\](e) \\`f\\` \\~g\\~'],
  ['the end of a cell', 'a|b\\|c', 'a\\|b\\\\\\|c'],
  ['HTML', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
  ['mentions of people and issues', 'ask @ada about #12', 'ask @&#8203;ada about #&#8203;12'],
  ['links', 'https://a.example www.b.example', 'https:&#8203;//a.example www&#8203;.b.example'],
  ['mathematics', '$x$', '<span>$</span>x<span>$</span>'],
  ['control characters', 'a\n\u001b', 'a\\\\u{a}\\\\u{1b}'],
])('text: %s', (_, text, escaped) => expect(markdownText(text)).toBe(escaped));

test.each([
  ['plain', '@ada <b>', '`@ada <b>`'],
  ['backticks', 'a`b', '<code>a\\`b</code>'],
  ['a pipe', 'a|b', '<code>a\\|b</code>'],
  ['spaces around', ' a', '<code> a</code>'],
])('code: %s', (_, text, escaped) => expect(markdownCode(text)).toBe(escaped));

test.each([
  ['values in backticks', 'Missing `a_b` for `c`', 'Missing `a_b` for `c`'],
  ['values in a row', '`a``b`', '`a`&#8203;`b`'],
  ['a backtick too many', 'a `b` c ` d_e', 'a `b` c \\` d\\_e'],
  ['nothing in backticks', 'an empty `` value', 'an empty \\`\\` value'],
])('message: %s', (_, text, escaped) => expect(markdownMessage(text)).toBe(escaped));

const parser = remark().use(remarkGfm);

/** The inline nodes of the only cell of a table; fails when there are more cells or blocks. */
function cellNodes(cell: string) {
  const [table, ...others] = parser.parse(`| a |\n| --- |\n${markdownRow([cell])}\n`).children;
  const rows = table?.type === 'table' ? table.children : [];
  expect([others.length, rows.map(row => row.children.length)]).toEqual([0, [1, 1]]);
  return rows[1]?.children[0]?.children ?? [];
}

const textOf = (cell: string) =>
  cellNodes(cell)
    .map(node => ('value' in node && node.type !== 'html' ? node.value : ''))
    .join('')
    .replaceAll('\u200b', '');

test.each([
  ['text', markdownText, (text: string) => printable(text)],
  ['code', markdownCode, (text: string) => printable(text)],
  ['message', markdownMessage, undefined],
])('any %s shows as it was written and stays in its cell', (_, escaped, shown) => {
  fc.assert(
    fc.property(anyText, text => {
      const nodes = cellNodes(escaped(text));
      const html = nodes.flatMap(node => (node.type === 'html' ? [node.value] : []));
      expect(nodes.map(({ type }) => type).filter(type => !['text', 'inlineCode', 'html'].includes(type))).toEqual([]);
      expect(html.filter(tag => !/^<\/?(?:span|code)>$/.test(tag))).toEqual([]);
      if (shown) expect(textOf(escaped(text)).trim()).toBe(shown(text).trim());
    }),
  );
});
