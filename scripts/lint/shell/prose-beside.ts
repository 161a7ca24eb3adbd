import type { CodeFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { keyOf, type Piece, piecesOf, withoutCommands } from './pieces.ts';
import { proseByLine } from './prose-by-line.ts';

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

/** A warning, what it leads to and `Run this:` are three. */
const near = 3;

/**
 * The prose from a block to the next one or to a heading, which is still told: one below only if a text follows it. So
 * are the first words of the list's next item, if it has a block of its own.
 */
function* proseNextTo(pieces: readonly Piece[], from: number, step: 1 | -1): Generator<Piece> {
  const column = pieces[from]?.at.column ?? 1;
  for (let index = from + step; Math.abs(index - from) <= near; index += step) {
    const piece = pieces[index];
    if (!piece || piece.kind === 'code') return;
    if (piece.kind === 'heading') {
      if (step < 0) yield piece;
      else if (isText(pieces[index + 1])) yield { ...piece, kind: 'heading below' };
      return;
    }
    if (step > 0 && piece.mark !== undefined && piece.mark < column && hasBlock(pieces, index)) {
      yield { ...piece, kind: 'heading below', text: /^[^.,:]*/.exec(piece.text)?.[0] ?? '' };
      return;
    }
    yield piece;
  }
}

/** Whether the item that begins here has a block: the next item, a heading or one far away ends the search. */
const hasBlock = (pieces: readonly Piece[], start: number): boolean => {
  const next = pieces
    .slice(start + 1, start + 1 + near)
    .find(({ kind, mark }) => kind !== 'prose' || mark !== undefined);
  return next?.kind === 'code' && next.at.column > (pieces[start]?.mark ?? 0);
};

const isText = (piece: Piece | undefined): boolean => piece !== undefined && piece.kind !== 'heading';
