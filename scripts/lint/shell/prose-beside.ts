import { lazily } from '../../../model/source/lazily.ts';
import { linesOf } from '../../../model/source/lines-of.ts';
import type { CodeFact, MarkdownFacts, Place } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { proseByLine } from './prose-by-line.ts';

/** What stands in a text in order: prose, headings, and blocks of code. */
export type Piece = {
  readonly kind: 'prose' | 'heading' | 'heading below' | 'code';
  readonly text: string;
  readonly at: Place;
  readonly about?: Place | undefined;
};

/** Says what people wrote next to a block of code, above it and below it; of code within a line, around it too. */
export function proseBeside(facts: MarkdownFacts): (code: CodeFact) => Piece[] {
  const pieces = piecesOf(facts);
  const indexes = new Map(pieces.map(({ at }, index) => [keyOf(at), index]));
  const spoken = withoutCommands(facts);
  return ({ at }) => {
    const isBlock = pieces[indexes.get(keyOf(at)) ?? -1]?.kind === 'code';
    const around = isBlock ? at : (proseByLine(facts).get(at.line)?.at ?? at);
    const index = indexes.get(keyOf(around)) ?? -1;
    const own = isBlock ? [] : pieces.slice(index, index + 1);
    const beside = [...own, ...proseNextTo(pieces, index, -1), ...proseNextTo(pieces, index, 1)];
    return beside.filter(({ about }) => about === undefined || keyOf(about) === keyOf(at)).map(piece => spoken(piece));
  };
}

/** A command in a sentence is no word about one: not about itself, either. */
function withoutCommands({ inline }: MarkdownFacts): (piece: Piece) => Piece {
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

const keyOf = ({ line, column }: Place): string => `${line}:${column}`;

/** A warning, what it leads to and `Run this:` are three. */
const near = 3;

/** The prose from a block to the next one or to a heading, which is still told: one below only if a text follows it. */
function* proseNextTo(pieces: readonly Piece[], from: number, step: 1 | -1): Generator<Piece> {
  for (let index = from + step; Math.abs(index - from) <= near; index += step) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'code') return;
    if (piece.kind === 'heading') {
      if (step < 0) yield piece;
      else if (isText(pieces[index + 1])) yield { ...piece, kind: 'heading below' };
      return;
    }
    yield piece;
  }
}

const isText = (piece: Piece | undefined): boolean => piece !== undefined && piece.kind !== 'heading';

function piecesOf({ headings, paragraphs, tables, code, html }: MarkdownFacts): Piece[] {
  const rows = tables.flatMap(table => table.rows.map(({ cells, at }) => ({ text: cells.join(' '), at })));
  // Nobody sees a comment who reads the page.
  const shown = html.filter(({ text }) => !text.startsWith('<!--'));
  return [
    ...headings.map(({ text, at }): Piece => ({ kind: 'heading', text, at })),
    ...code.map(({ text, at }): Piece => ({ kind: 'code', text, at })),
    ...paragraphs.map(({ text, at, about }): Piece => ({ kind: 'prose', text, at, about })),
    ...[...rows, ...shown].map(({ text, at }): Piece => ({ kind: 'prose', text, at })),
  ].toSorted((a, b) => a.at.line - b.at.line || a.at.column - b.at.column);
}
