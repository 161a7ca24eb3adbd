import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { sectionsOf } from '../../../model/source/sections.ts';

/**
 * The last line of what a comment stands in front of that ends on a line; lines of other comments like it (`own`) are passed
 * over. A heading stands for its section, a code block, a table or HTML for itself, other text for its lines up to an empty
 * one. Worked out for all lines at once: a text may have thousands of such comments.
 */
export function nextBlocks(
  lines: readonly string[],
  own: ReadonlySet<number>,
  facts: MarkdownFacts,
): (to: number) => number {
  const sections = new Map(sectionsOf(facts).map(({ heading, end }) => [heading.at.line, end]));
  const wholes = new Map(
    [...facts.html, ...facts.tables, ...facts.code].map(({ at }) => [at.line, at.endLine] as const),
  );
  const firsts: number[] = Array(lines.length + 2).fill(lines.length + 1);
  const lasts: number[] = [...firsts];
  for (let line = lines.length; line > 0; line--) {
    const isOver = line === lines.length || isEmpty(lines[line]);
    firsts[line] = own.has(line) || isEmpty(lines[line - 1]) ? (firsts[line + 1] ?? line) : line;
    lasts[line] = isOver ? line : (lasts[line + 1] ?? line);
  }
  return to => {
    const first = firsts[to + 1] ?? to + 1;
    return sections.get(first) ?? wholes.get(first) ?? lasts[first] ?? first;
  };
}

const isEmpty = (line = ''): boolean => /^[\s>]*$/.test(line);
