import { lazily } from '../../../model/source/lazily.ts';
import { linesOf } from '../../../model/source/lines-of.ts';
import type { MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';

/** What stands in a text in order: prose, headings, and blocks of code. */
export type Piece = {
  readonly kind: 'prose' | 'heading' | 'heading below' | 'code';
  readonly text: string;
  readonly at: Place;
  readonly about?: Place | undefined;
  readonly mark?: number | undefined;
};

/** In the order of the text. */
export const piecesOf = oncePer(({ headings, paragraphs, tables, code, html }: MarkdownFacts): readonly Piece[] => {
  const rows = tables.flatMap(table => table.rows.map(({ cells, at }) => ({ text: cells.join(' '), at })));
  // Nobody sees a comment who reads the page.
  const shown = html.filter(({ text }) => !text.startsWith('<!--'));
  return [
    ...headings.map(({ text, at }): Piece => ({ kind: 'heading', text, at })),
    ...code.map(({ text, at }): Piece => ({ kind: 'code', text, at })),
    ...paragraphs.map(({ text, at, about, mark }): Piece => ({ kind: 'prose', text, at, about, mark })),
    ...[...rows, ...shown].map(({ text, at }): Piece => ({ kind: 'prose', text, at })),
  ].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
});

/** A command in a sentence is no word about one: not about itself, either. */
export function withoutCommands({ inline }: MarkdownFacts): (piece: Piece) => Piece {
  const isCommand = ({ text }: { readonly text: string }) => text.includes(' ');
  const commands = lazily(() => Map.groupBy(inline.filter(isCommand), ({ at }) => at.line));
  return oncePer((piece: Piece) => {
    const within = linesOf(piece.at).flatMap(line => commands().get(line) ?? []);
    return within.length === 0 ? piece : { ...piece, text: partsBetween(piece.text, within).join('…') };
  });
}

function partsBetween(whole: string, commands: MarkdownFacts['inline']): string[] {
  let end = 0;
  const parts = commands.flatMap(({ text }) => {
    const start = whole.indexOf(text, end);
    if (start < 0) return [];
    const part = whole.slice(end, start);
    end = start + text.length;
    return [part];
  });
  return [...parts, whole.slice(end)];
}

export const keyOf = ({ line, column }: Place): string => `${line}:${column}`;
