import { expect, test } from 'vitest';
import { findingLine } from './finding.ts';
import { tooCostly } from './markdown-cost.ts';
import { parseMarkdown } from './markdown-source.ts';

const repeat = (text: string, length = 200_000) => text.repeat(Math.ceil(length / text.length)).slice(0, length);
const lines = (count: number, line: (index: number) => string, between = '\n') =>
  Array.from({ length: count }, (_, index) => line(index)).join(between);

const depth = 'Unexpected depth, expected at most 64 levels of nesting';
const length = 'Unexpected length, expected an empty line within 4000 lines';
const marks =
  'Unexpected number of marks (`*`, `_`, `~`, `[`, `]` or backticks), expected at most 3000 in one paragraph';
const marksInFile = marks.replace('3000 in one paragraph', '100000 in a file');
const lists = (lines: number, most: number) =>
  `Unexpected number of lists and quotations, expected at most ${most} in a file of ${lines} lines`;
const cells = 'Unexpected number of cells, expected at most 500 in a row';

test.each([
  ['quotes in quotes', repeat('> '), `1: ${depth}`],
  ['lists in lists', repeat('- '), `1: ${depth}`],
  ['items ever deeper', lines(100, index => `${'  '.repeat(index)}- x`), `65: ${depth}`],
  ['items ever deeper, with lines that go on', lines(100, index => `${'  '.repeat(index)}- x\ny`), `129: ${depth}`],
  ['a paragraph of ten thousand lines', repeat('word\n'), `4001: ${length}`],
  ['emphasis that nobody ends', repeat('*a '), `1: ${marks}`],
  ['emphasis in two ways', repeat('*_'), `1: ${marks}`],
  ['brackets that nobody opened', repeat('a]'), `1: ${marks}`],
  ['pictures in pictures', repeat('![a]('), `1: ${marks}`],
  ['backticks of every length', lines(400, index => '`'.repeat(index), ' '), `1: ${marks}`],
  ['marks on many lines', repeat('[a](b) *c*\n'), `1501: ${marks}`],
  ['a table of a thousand columns', `|${'a|'.repeat(1000)}`, `1: ${cells}`],
  [
    'thousands of footnotes',
    lines(5000, index => `[^${index}]: x`, '\n\n'),
    '2001: Unexpected number of footnotes, expected at most 1000 in a file',
  ],
  [
    'a whole library',
    repeat('A sentence of a book.\n\n', 1_000_000),
    '40001: Unexpected length of 86957 lines, expected at most 40000',
  ],
  ['marks without end', repeat(`${'*a* '.repeat(50)}\n\n`, 400_000), `2001: ${marksInFile}`],
  ['quotations without end', repeat('> a\n\n', 50_000), `799: ${lists(20_001, 399)}`],
  ['lists in lists without end', repeat('- a\n  - b\n', 50_000), `1598: ${lists(10_001, 799)}`],
  ['quotations in lists without end', repeat('- a\n  > b\n\n', 50_000), `880: ${lists(13_637, 586)}`],
  ['lists of two sorts without end', repeat('* a\n- b\n', 50_000), `640: ${lists(12_501, 639)}`],
  ['lists between paragraphs without end', repeat('- a\n\nb\n\n', 50_000), `1277: ${lists(25_001, 319)}`],
  ['numbers that begin no list', repeat('word\n'.concat('2. a\n'.repeat(9)), 50_000), `4001: ${length}`],
  ['numbers behind a bullet', `- a\n${repeat('2. a\n', 50_000)}`, `4001: ${length}`],
  ['items that are indented too far', `- a\n${repeat('      - a\n', 50_000)}`, `4001: ${length}`],
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
  ['a list of 20,000 lines', repeat('- a, b and c of them\n', 420_000)],
  ['a list of 9,000 lines with marks', repeat('- a *b* `c` [d](e)\n', 171_000)],
  ['a numbered list', lines(20_000, index => `${index + 1}. a`)],
  ['a list of tasks', repeat('- [ ] a\n', 160_000)],
  ['thousands of links', lines(10_000, index => `- [a](b${index})`)],
  ['lists in lists', lines(3_000, index => `${'  '.repeat(index % 3)}- a`)],
  ['paragraphs and lists', repeat('A text:\n\n- a\n- b\n\n', 20_000)],
  ['a long table', `| a | b |\n|---|---|\n${repeat('| [a](b_c_d) `e` | *f* |\n', 40_000)}`],
  ['code with marks and without empty lines', `\`\`\`\n${repeat('a[0] *= _b_ ~c\n')}\`\`\`\n`],
  ['code in tildes that holds backticks', `~~~~\n${repeat('``` a[0]\n')}~~~~\n`],
  ['thousands of links in a paragraph', repeat('[a](https://b.example/c_d) ', 80_000)],
  ['thousands of tabs', `- a\n${'\t'.repeat(100_000)}x`],
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
  ['empty lines', repeat('\n', 39_000)],
  ['code', repeat('```\n', 50_000)],
  ['definitions', lines(3_000, index => `[a${index}]: /b`, '\n\n')],
  ['lists', repeat('- a\n  - b\n', 19_000)],
  ['quotations in lists', repeat('- a\n  > b\n', 14_000)],
  ['links', repeat('[a](b) ', 100_000)],
  ['links among marks', `${'*a '.repeat(2_900)}${repeat('[a](b) ', 60_000)}`],
  ['tabs', `- a\n\n${'\t'.repeat(200_000)}x`],
  ['quotations', repeat('> a\n\n', 9_000)],
  ['addresses', repeat('https://a.b/c a@b.c ', 50_000)],
])('what is let through takes no time to speak of: %s', { timeout: 30_000 }, (_, text) => {
  expect(parseMarkdown('f.md', text).facts).toBeDefined();
});
