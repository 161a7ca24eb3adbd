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
export function sectionsOf({ headings, lines }: MarkdownFacts): Section[] {
  // From the last to the first, with the first line of what comes next at each depth or above.
  const next: number[] = Array(7).fill(lines + 1);
  const sections: Section[] = [];
  for (const heading of headings.toReversed()) {
    const { line } = heading.at;
    sections.push({
      heading,
      ownEnd: (sections.at(-1)?.heading.at.line ?? lines + 1) - 1,
      end: (next[heading.depth] ?? lines + 1) - 1,
    });
    for (let depth = heading.depth; depth < next.length; depth += 1) next[depth] = line;
  }
  return sections.reverse();
}

/** What of a list stands in a section, in those below it too. */
export const inSection = <T extends { readonly at: Place }>({ heading, end }: Section, items: readonly T[]): T[] =>
  items.filter(({ at }) => at.line > heading.at.line && at.line <= end);
