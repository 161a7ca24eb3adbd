import { expect, test } from 'vitest';
import { extractFacts } from '../../../../model/source/extract-facts.ts';
import { parseTree } from '../../../../model/source/markdown-tree.ts';
import { askAllOfMarkdownlint, askMarkdownlint } from './ask-markdownlint.ts';
import { askAllOfRemark, askRemark } from './ask-remark.ts';
import { markdownlintRules } from './markdownlint-rules.ts';
import { remarkRules } from './remark-rules.ts';

const asked = (text: string) => {
  const tree = parseTree(text);
  return [...askRemark(tree, text, extractFacts(tree)), ...askMarkdownlint(text)];
};
const askedForAll = (text: string) => [...askAllOfRemark(parseTree(text), text), ...askAllOfMarkdownlint(text)];

/** Faults, and what looks like them. */
const faults = [
  ...[
    '##Impact',
    '#Impact',
    '#123 is open',
    '#incident-room',
    '#######Impact',
    '####### Impact',
    '## Impact\n\n## impact',
  ],
  ...['**Running VMs**', '__Running VMs__', '*Running VMs*', '**Restart it.**', '**Running** VMs', '**Running\nVMs**'],
  ...[
    'a **b ** c',
    'a ** b** c',
    '__a __',
    '(** a**)',
    '"**a **"',
    '[** a **](b.md)',
    '** a **',
    '2 * 3 ** 4',
    '`** a **`',
  ],
  ...[
    '[here](a)',
    '[more](a)',
    '[Click here](a)',
    '[click  here](a)',
    '[click-here](a)',
    '[**here**](a)',
    '[__here__](a)',
  ],
  ...['[here!](a)', '[_Link_][a]\n\n[a]: b', '[`here`](a)', '[there](a)', '[click\nhere](a)', '![here](a.png)'],
  ...[
    '[a][b]',
    '[a] [b]',
    '[a]',
    '[a][]',
    '![a][b]',
    '[a]\n[b]',
    '[a](b)\n\n[b]: c',
    '[a](b.md)\n\n[b.md]: c',
    '`[a][b]`',
  ],
  ...['[a]: b', '[a]:\n  b', '[a]: b\n[A]: c', '[a]\n\n[a]: b', '[^a]\n\n[^a]: b', '[^a]: b', '[a\nb]: c'],
  ...['| a |\n| - |\n| 1 | 2 |', '| a | b |\n| - | - |\n| 1 |', 'a | b\n- | -\n1 | 2 | 3', '| a |\n| - |\n| 1 \\| 2 |'],
];

const frames: Readonly<Record<string, (text: string) => string>> = {
  alone: text => text,
  'between paragraphs': text => `# A\n\n${text}\n\nText.\n`,
  'in a sentence': text => `Whoever is paged reads ${text} and goes on.\n`,
  'with the line ends of Windows': text => `# A\n\n${text}\n\nText.\n`.replaceAll('\n', '\r\n'),
  'below front matter': text => `---\nowner: shop\n---\n${text}\n`,
  'in a list': text => `1. First\n\n   ${text.replaceAll('\n', '\n   ')}\n`,
  'in a quotation': text => `> ${text.replaceAll('\n', '\n> ')}\n`,
  'in a table': text => `| what | then |\n| --- | --- |\n| ${text.replaceAll('\n', ' ')} | page |\n`,
  'in code': text => `\`\`\`sh\n${text}\n\`\`\`\n`,
};
const texts = Object.values(frames).flatMap(frame => faults.map(frame));

test.each(Object.entries(frames))('the look ahead hides nothing %s', (_, frame) => {
  for (const text of faults.map(frame)) expect(asked(text), text).toEqual(askedForAll(text));
});

test('each rule has something to say of these texts', () => {
  const spoke = new Set(texts.flatMap(askedForAll).map(({ rule }) => rule));
  const rules = [...Object.values(remarkRules), ...Object.values(markdownlintRules)].map(({ rule }) => rule);
  expect(Array.from(spoke).toSorted()).toEqual(rules.toSorted());
});
