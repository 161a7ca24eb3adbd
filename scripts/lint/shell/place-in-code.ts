import { lazily } from '../../../model/source/lazily.ts';
import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import type { Span } from '../../../model/source/span.ts';
import type { Context } from '../rule.ts';

/** A piece of one line of a code block; `line` and `column` count from 0, `text` is the whole line. */
export type CodePiece = {
  readonly line: number;
  readonly text: string;
  readonly column: number;
  readonly length: number;
};

/** Where a piece of a code block is in its file. Only where the file's text is the same there may it be edited. */
export type CodePlace = { readonly at: Span; readonly isExact: boolean };
export type PlaceInCode = (code: CodeFact, piece: CodePiece) => CodePlace;

/** Code in lists and quotations is indented in its file; where the file's text is not known the fence tells by how much. */
export function placesInCode(file: string, { texts }: Pick<Context, 'texts'>): PlaceInCode {
  const lines = lazily(() => texts?.get(file)?.split(/\r?\n/) ?? []);
  return (code, piece) => {
    const { line, text, column, length } = piece;
    const first = code.at.line + line;
    const rows = code.fenced ? [first + 1] : [first, first + 1];
    const row = rows.find(row => text !== '' && lines()[row - 1]?.endsWith(text));
    if (row === undefined) return { at: { file, ...guess(code, piece) }, isExact: false };
    const start = (lines()[row - 1] ?? '').length - text.length + column + 1;
    return { at: { file, line: row, column: start, endLine: row, endColumn: start + length }, isExact: true };
  };
}

function guess({ at, fenced }: CodeFact, { line, column, length }: CodePiece) {
  if (!fenced) return at;
  const row = at.line + 1 + line;
  const start = at.column + column;
  return { line: row, column: start, endLine: row, endColumn: start + length };
}

/** The piece from an offset of what is typed in a block to another one, or to the end of the line. */
export function pieceAt({ text }: CodeFact, typed: string, offset: number, end: number): CodePiece {
  const start = offset === 0 ? 0 : typed.lastIndexOf('\n', offset - 1) + 1;
  const newline = typed.indexOf('\n', offset);
  const lineEnd = newline < 0 ? typed.length : newline;
  const line = typed.slice(0, start).split('\n').length - 1;
  const length = Math.max(Math.min(end, lineEnd) - offset, 0);
  // Typed lines have the columns of the block's own, which may be longer: answers are blanked.
  return { line, text: text.split('\n')[line] ?? '', column: offset - start, length };
}
