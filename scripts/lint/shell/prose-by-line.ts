import { linesOf } from '../../../model/source/lines-of.ts';
import type { MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';

/** A paragraph or the row of a table, on one line; cells are parted by line ends. */
export type Prose = { readonly text: string; readonly at: Place; readonly isItem: boolean };

/** Prose by each line that it is on. Two paragraphs of Markdown never share one. */
export const proseByLine = oncePer(({ paragraphs, tables }: MarkdownFacts): ReadonlyMap<number, Prose> => {
  const rows = tables.flatMap(table => table.rows);
  const all: Prose[] = [
    ...paragraphs.map(({ text, at, within }) => ({ text: onOneLine(text), at, isItem: within === 'list' })),
    ...rows.map(({ cells, at }) => ({ text: cells.map(onOneLine).join('\n'), at, isItem: true })),
  ];
  return new Map(all.flatMap(prose => linesOf(prose.at).map(line => [line, prose] as const)));
});

const onOneLine = (text: string): string => text.replaceAll('\n', ' ');
