import { expect, test } from 'vitest';
import { parseMarkdown } from '../../../model/source/markdown-source.ts';
import { suppressionsInMarkdown } from './in-markdown.ts';

/** The lines that each suppression reaches, from and to. */
function reach(lines: readonly string[]) {
  const text = lines.join('\n');
  const { facts } = parseMarkdown('a.md', text);
  const found = facts ? suppressionsInMarkdown('a.md', text, facts) : [];
  return found.map(({ reach }) => ('file' in reach ? [reach.from, reach.to] : []));
}

const comment = '<!-- watchbill-ignore a/b until 2027-01-31: why -->';
const fence = '```';

test.each([
  ['alone, the next block', ['a', '', comment, 'b', 'c', '', 'd'], [3, 5]],
  ['with an empty line between', [comment, '', 'b', '', 'd'], [1, 3]],
  ['beside text, its line', ['a', `b ${comment} c`, 'd'], [2, 2]],
  ['a code block to its fence', [comment, `${fence}sh`, 'a', '', 'b', fence, '', 'c'], [1, 6]],
  ['a table', [comment, '', '| a |', '| - |', '| b |', '', 'c'], [1, 5]],
  ['a row of a table', ['| a |', '| - |', `| b ${comment} |`, '| c |'], [3, 3]],
  ['a section with those below it', ['# A', '', comment, '## B', 'b', '', '### C', 'c', '', '## D'], [3, 9]],
  ['a title and all below it', [comment, '# A', 'b', '', '## C', 'd'], [1, 6]],
  ['in a quotation', ['> a', '>', `> ${comment}`, '>', '> b', '', 'c'], [3, 5]],
  ['on several lines', ['<!-- watchbill-ignore', 'a/b until 2027-01-31: why', '-->', 'b', '', 'c'], [1, 4]],
  ['at the end, nothing else', ['a', '', comment], [3, 4]],
  ['the whole file', ['a', '', comment.replace('ignore', 'ignore-file')], [1, Number.POSITIVE_INFINITY]],
  ['in front matter', ['---', 'x: 1', `y: 2 ${comment.replace('<!--', '#').replace(' -->', '')}`, '---', 'a'], [3, 3]],
])('%s', (_, lines, expected) => expect(reach(lines)).toEqual([expected]));

test('two in a row hold for the same block', () =>
  expect(reach([comment, comment, '', 'b', '', 'c'])).toEqual([
    [1, 4],
    [2, 4],
  ]));

test('none in code, nor in a comment about something else', () => {
  expect(reach([fence, comment, fence, '', `a \`${comment}\``, '', '<!-- see watchbill-ignore -->'])).toEqual([]);
});

test('thousands in one file take no time to speak of', () => {
  expect(reach(Array.from({ length: 2_000 }, () => `${comment}\n\na\n`))).toHaveLength(2_000);
}, 5_000);
