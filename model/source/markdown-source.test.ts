import { expect, test } from 'vitest';
import type { Place } from './markdown-facts.ts';
import { parseMarkdown } from './markdown-source.ts';

const factsOf = (text: string) => {
  const { facts, findings } = parseMarkdown('f.md', text);
  if (!facts) throw new Error(findings.map(({ message }) => message).join());
  return facts;
};
const short = ({ line, column, endLine, endColumn }: Place) => `${line}:${column}-${endLine}:${endColumn}`;

test('front matter is the YAML between the lines at the top', () => {
  expect(factsOf('---\nservice: checkout\n\nowner: x\n---\n# Title\n').frontMatter).toBe(
    'service: checkout\n\nowner: x',
  );
  expect(factsOf('---\n---\n').frontMatter).toBe('');
});

test.each([
  ['a text without it', '# Title\n'],
  ['an empty text', ''],
  ['a line above it', '\n---\na: 1\n---\n'],
  ['no second line', '---\na: 1\n\n# Title\n'],
  ['a rule further down', 'text\n\n---\na: 1\n---\n'],
])('no front matter: %s', (_, text) => {
  expect(factsOf(text).frontMatter).toBeUndefined();
});

test('headings: depth, text, anchor, place, and the words below each', () => {
  const text = `# One *two* \`three\`

Four five.

## One two three
###
Setext
======
a [b c](d) \`e\`

\`\`\`sh
f g
\`\`\`
## One two three ##
`;
  expect(factsOf(text).headings.map(({ at, ...fact }) => ({ ...fact, at: short(at) }))).toEqual([
    { depth: 1, text: 'One two three', slug: 'one-two-three', words: 2, at: '1:1-1:20' },
    { depth: 2, text: 'One two three', slug: 'one-two-three-1', words: 0, at: '5:1-5:17' },
    { depth: 3, text: '', slug: '', words: 0, at: '6:1-6:4' },
    { depth: 1, text: 'Setext', slug: 'setext', words: 6, at: '7:1-8:7' },
    { depth: 2, text: 'One two three', slug: 'one-two-three-2', words: 0, at: '14:1-14:20' },
  ]);
});

test.each([
  ['Root cause & fix', 'root-cause--fix'],
  ['Was läuft?', 'was-läuft'],
  ['`kubectl get`', 'kubectl-get'],
  ['A [link](x) and ![an image](y)', 'a-link-and-an-image'],
])('the anchor of %s', (heading, slug) => {
  expect(factsOf(`## ${heading}\n`).headings[0]?.slug).toBe(slug);
});

test('a picture in a heading is no word below it', () => {
  expect(factsOf('# ![the logo](x.png)\n').headings[0]?.words).toBe(0);
});

test('links, wherever they are', () => {
  const text = `[a *b*](x.md "title") https://b.example/c <d@e.example>
![pic](p.png)

| [t](u) |
| ------ |
| [v](w) |

> - [q](r)

[ref]: z.md
[a][ref] \`[no](link)\`

    [no](link)
`;
  expect(factsOf(text).links.map(({ kind, url, text, at }) => `${kind} ${url} ${text} ${short(at)}`)).toEqual([
    'link x.md a b 1:1-1:22',
    'link https://b.example/c https://b.example/c 1:23-1:42',
    'link mailto:d@e.example d@e.example 1:43-1:56',
    'image p.png pic 2:1-2:14',
    'link u t 4:3-4:9',
    'link w v 6:3-6:9',
    'link r q 8:5-8:11',
    'definition z.md ref 10:1-10:12',
  ]);
});

test('code blocks, with the language where there is one', () => {
  const text = '```sh title="x"\nls\n\n```\n\n~~~\nplain\n~~~\n\n- step\n  ```yaml\n  a: 1\n  ```\n\n      indented\n';
  expect(factsOf(text).code.map(({ at, ...fact }) => ({ ...fact, at: short(at) }))).toEqual([
    { language: 'sh', text: 'ls\n', at: '1:1-4:4', fenced: true },
    { language: undefined, text: 'plain', at: '6:1-8:4', fenced: true },
    { language: 'yaml', text: 'a: 1', at: '11:3-13:6', fenced: true },
    { language: undefined, text: 'indented', at: '15:3-15:15', fenced: false },
  ]);
});

test('tables: their text, row by row', () => {
  const text = '| Action | Owner |\n| - | :-: |\n| *Fix* `it` | [ada](x) |\n| a \\| b |\n';
  expect(
    factsOf(text).tables.map(({ at, rows, header }) => ({
      header,
      rows: rows.map(({ cells }) => cells),
      at: short(at),
    })),
  ).toEqual([{ header: ['Action', 'Owner'], rows: [['Fix it', 'ada'], ['a | b']], at: '1:1-4:11' }]);
});

test('boxes to tick, without what is nested below them', () => {
  const text = '- [ ] Roll *back*\n  - [x] Tell `#checkout`\n- no box\n- [X] Done\n\n  with a paragraph\n';
  expect(factsOf(text).tasks.map(({ at, ...fact }) => ({ ...fact, at: short(at) }))).toEqual([
    { done: false, text: 'Roll back', at: '1:1-2:25' },
    { done: true, text: 'Tell #checkout', at: '2:3-2:25' },
    { done: true, text: 'Done with a paragraph', at: '4:1-6:19' },
  ]);
});

test('comments and elements, as written', () => {
  const text = '<!-- watchbill-ignore x -->\n\na <br> b\n\n<details>\n<summary>s</summary>\n</details>\n';
  expect(factsOf(text).html.map(({ text, at }) => `${short(at)} ${text}`)).toEqual([
    '1:1-1:28 <!-- watchbill-ignore x -->',
    '3:3-3:7 <br>',
    '5:1-7:11 <details>\n<summary>s</summary>\n</details>',
  ]);
});

test('facts are plain data, fit for a cache', () => {
  const facts = factsOf('---\na: 1\n---\n# T\n\n- [ ] [a](b)\n\n```\nx\n```\n');
  expect(structuredClone(facts)).toEqual(facts);
  expect(JSON.parse(JSON.stringify(facts))).toMatchObject({ frontMatter: 'a: 1', links: [{ url: 'b' }] });
});

test('paragraphs, without markup, and where they stand', () => {
  const text = 'One *two*\n`three`.\n\n- four\n\n  > five\n';
  expect(factsOf(text).paragraphs.map(({ at, ...fact }) => ({ ...fact, at: short(at) }))).toEqual([
    { text: 'One two\nthree.', within: 'text', at: '1:1-2:9' },
    { text: 'four', within: 'list', at: '4:3-4:7', mark: 1 },
    { text: 'five', within: 'quote', at: '6:5-6:9' },
  ]);
});

test('code within a line', () =>
  expect(factsOf('Run `ls <dir>`.\n').inline.map(({ text, at }) => `${text} ${short(at)}`)).toEqual([
    'ls <dir> 1:5-1:15',
  ]));
