import { expect, test } from 'vitest';
import { findingLine } from './finding.ts';
import { tooCostly } from './markdown-cost.ts';
import { parseMarkdown } from './markdown-source.ts';

const repeat = (text: string, length = 200_000) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const lines = (count: number, line: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);

const depth = 'Unexpected depth, expected at most 64 levels of nesting';
const length = 'Unexpected length, expected an empty line within 2000 lines';
const marks =
  'Unexpected number of marks (`*`, `_`, `~`, `[`, `]` or backticks), expected at most 3000 in one paragraph';
const cells = 'Unexpected number of cells, expected at most 500 in a row';

test.each([
  ['quotes in quotes', repeat('> '), `1: ${depth}`],
  ['lists in lists', repeat('- '), `1: ${depth}`],
  ['items ever deeper', lines(100, index => `${'  '.repeat(index)}- x`), `65: ${depth}`],
  ['a paragraph of ten thousand lines', repeat('word\n'), `2001: ${length}`],
  ['emphasis that nobody ends', repeat('*a '), `1: ${marks}`],
  ['emphasis in two ways', repeat('*_'), `1: ${marks}`],
  ['brackets that nobody opened', repeat('a]'), `1: ${marks}`],
  ['pictures in pictures', repeat('![a]('), `1: ${marks}`],
  ['backticks of every length', lines(400, index => '`'.repeat(index), ' '), `1: ${marks}`],
  ['marks on many lines', repeat('[a](b) *c*\n'), `751: ${marks}`],
  ['a table of a thousand columns', `|${'a|'.repeat(1000)}`, `1: ${cells}`],
  [
    'thousands of footnotes',
    lines(5000, index => `[^${index}]: x`, '\n\n'),
    '2001: Unexpected number of footnotes, expected at most 1000 in a file',
  ],
  [
    'a whole book',
    repeat('A sentence of a book.\n\n', 300_000),
    '1: Unexpected length of 293 KB, expected at most 256 KB',
  ],
  ['marks behind what only looks like the end of code', `\`\`\`\n\`\`\`js\n\`\`\`\n${repeat('*a ')}`, `4: ${marks}`],
  ['marks behind what only looks like code', `\`\`\` a \`b\n${repeat('*a ')}`, `2: ${marks}`],
  ['marks in what only looks like a table', `| a | b |\n|---|\n${repeat('| *a [b| _c]* |\n')}`, `603: ${marks}`],
  ['marks behind a table', `| a |\n|---|\n> b\n${repeat('| *a [b| _c]* |\n')}`, `604: ${marks}`],
])('refuses %s', { timeout: 30_000 }, (_, text, said) => {
  const [found, ...more] = parseMarkdown('f.md', text).findings;
  expect(found && findingLine(found)).toBe(`f.md:${said.replace(': ', ':1: error: ')} [markdown]`);
  expect(more).toEqual([]);
});

test.each([
  ['a long text', repeat('A sentence with *emphasis*, `code` and a [link](x).\n\n')],
  ['a long list', repeat('- a *b* `c` [d](e)\n', 20_000)],
  ['a long table', `| a | b |\n|---|---|\n${repeat('| [a](b_c_d) `e` | *f* |\n', 40_000)}`],
  ['code with marks and without empty lines', `\`\`\`\n${repeat('a[0] *= _b_ ~c\n')}\`\`\`\n`],
  ['code in tildes that holds backticks', `~~~~\n${repeat('``` a[0]\n')}~~~~\n`],
  ['lists in lists, as deep as anybody writes them', lines(30, index => `${'  '.repeat(index)}- x`)],
  ['many footnotes', lines(500, index => `a[^${index}]\n\n[^${index}]: x`, '\n\n')],
])('takes %s', (_, text) => {
  expect(tooCostly(text)).toBeUndefined();
});

// Quadratic time would show: these take a tenth of a second each.
test.each([
  ['brackets', repeat('a]'.repeat(1_490).concat('\n\n'), 30_000)],
  ['emphasis', repeat('*_'.repeat(1_490).concat('\n\n'), 30_000)],
  ['entities', repeat('&', 50_000)],
  ['angles', repeat('<a ', 50_000)],
  ['items', repeat('- [ ] a\n\n', 50_000)],
  ['empty lines', repeat('\n', 50_000)],
  ['code', repeat('```\n', 50_000)],
  ['definitions', lines(3_000, index => `[a${index}]: /b`, '\n\n')],
  ['addresses', repeat('https://a.b/c a@b.c ', 50_000)],
])('what is let through takes no time to speak of: %s', { timeout: 30_000 }, (_, text) => {
  expect(parseMarkdown('f.md', text).facts).toBeDefined();
});
