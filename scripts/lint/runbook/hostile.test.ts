import { expect, test } from 'vitest';
import { guardsAround } from '../shell/guards.ts';
import { maskPlaceholders, placeholdersIn } from '../shell/placeholders.ts';
import { typedText } from '../shell/typed-text.ts';
import { isPlaceholder, isPlaceholderCode, templateWords } from './placeholder-text.ts';
import { topicsOf } from './topics.ts';
import { unfilledIn } from './unfilled-prose.ts';

const place = { line: 1, column: 1, endLine: 1, endColumn: 1 };
const empty = {
  frontMatter: undefined,
  lines: 1,
  headings: [],
  labels: [],
  links: [],
  inline: [],
  tables: [],
  tasks: [],
  html: [],
};
const codeOf = (text: string) => ({ language: 'sh', text, at: place, fenced: true });

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  isPlaceholder,
  isPlaceholderCode,
  templateWords,
  maskPlaceholders,
  placeholdersIn,
  unfilledIn,
  topicsOf: text => topicsOf({ text }),
  typedText: text => typedText(codeOf(text)),
  guards: text => {
    const code = codeOf(text);
    return guardsAround({ ...empty, paragraphs: [{ text, within: 'text', at: place }], code: [code] })(code);
  },
};

const pieces = [
  '<!-- a',
  '[insert ',
  'TODO',
  'add steps ',
  '[your ',
  '<a ',
  ' \\ \n',
  '  ',
  '# ',
  '$ a\n',
  '_',
  'drop  ',
  'data los ',
  '<a b>',
  '\n$ \\\n',
];

test.each(Object.entries(readers))('%s takes a hostile text of 1 MB in its stride', (_, read) => {
  for (const piece of pieces) {
    const started = performance.now();
    read(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - started, JSON.stringify(piece)).toBeLessThan(2_000);
  }
});
