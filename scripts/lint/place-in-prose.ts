import { lazily } from '../../model/source/lazily.ts';
import type { Place } from '../../model/source/markdown-facts.ts';
import { lineStarts, spansIn } from '../../model/source/offsets.ts';
import type { Span } from '../../model/source/span.ts';
import type { Context } from './rule.ts';

/** A text without its markup, and where it stands with it. */
export type Prose = { readonly text: string; readonly at: Place };

/** Where a piece of a text stands, which begins at an offset of it; the whole where that is not certain. */
export type PlaceOfPiece = (piece: string, offset: number) => Span;
export type PlaceInProse = (prose: Prose) => PlaceOfPiece;

/** Of a file whose text is not known, nothing but whole paragraphs can be told. */
export function placesInProse(file: string, { texts }: Pick<Context, 'texts'>): PlaceInProse {
  const source = texts?.get(file);
  if (source === undefined)
    return ({ at }) =>
      () => ({ file, ...at });
  const starts = lazily(() => lineStarts(source));
  const spanOf = spansIn(file, source);
  return ({ text, at }) => {
    const start = (starts()[at.line - 1] ?? 0) + at.column - 1;
    const end = (starts()[at.endLine - 1] ?? 0) + at.endColumn - 1;
    const offsets = lazily(() => alignment(text, source.slice(start, end)));
    return (piece, offset) => {
      const from = start + (offsets()[offset] ?? 0);
      const isThere = offset >= 0 && from + piece.length <= end && source.startsWith(piece, from);
      return isThere ? spanOf(from, from + piece.length) : { file, ...at };
    };
  };
}

/** For each character of a text its place in the same text with markup, which adds characters and changes few. */
function alignment(text: string, written: string): Uint32Array {
  const offsets = new Uint32Array(text.length);
  let next = 0;
  for (let index = 0; index < text.length; index++) {
    const found = written.indexOf(text[index] ?? '', next);
    if (found < 0) break;
    offsets[index] = found;
    next = found + 1;
  }
  return offsets;
}
