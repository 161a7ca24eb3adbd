import type { MarkdownFacts, Place } from '../../model/source/markdown-facts.ts';

/** A part of a text that says in a few words what it tells: a section, a paragraph or item with a label, a row of a table. */
export type NamedPart = {
  readonly text: string;
  readonly at: Place;
  /** Whether the words may mean something else, so that only a whole name says what the part tells: `Impact: …`. */
  readonly isDoubtful: boolean;
};

/** All of them. A title names the whole text, unless it is nothing but a part's name. */
export const namedParts = ({ headings, labels, tables }: MarkdownFacts): NamedPart[] => [
  ...headings.map(({ text, depth, at }, index) => ({ text, at, isDoubtful: index === 0 && depth === 1 })),
  ...labels.map(({ text, isBold, at }) => ({ text, at, isDoubtful: !isBold })),
  ...tables
    .flatMap(({ header, rows, at }) => [{ cells: header, at }, ...rows])
    .map(({ cells: [text = ''], at }) => ({ text: text.slice(0, 60), at, isDoubtful: true })),
];
