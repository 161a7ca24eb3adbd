import type { HeadingFact, MarkdownFacts, Place } from './markdown-facts.ts';

/** A heading and the lines that it stands over, counted from 1. */
export type Section = {
  readonly heading: HeadingFact;
  /** The last line before the next heading of any depth. */
  readonly ownEnd: number;
  /** The last line before the next heading of the same depth or above. */
  readonly end: number;
};

/** The sections of a text, in its order; those below others are inside them. */
export const sectionsOf = ({ headings, lines }: MarkdownFacts): Section[] =>
  headings.map((heading, index) => {
    const later = headings.slice(index + 1);
    const next = later.find(({ depth }) => depth <= heading.depth);
    return { heading, ownEnd: (later[0]?.at.line ?? lines + 1) - 1, end: (next?.at.line ?? lines + 1) - 1 };
  });

/** What of a list stands in a section, in those below it too. */
export const inSection = <T extends { readonly at: Place }>({ heading, end }: Section, items: readonly T[]): T[] =>
  items.filter(({ at }) => at.line > heading.at.line && at.line <= end);
