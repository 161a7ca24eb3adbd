import type { Span } from '../../model/source/span.ts';
import { excerpt } from './excerpt.ts';

/** The rows of a frame, and how many columns are free behind the carets in its last one. */
export type CodeFrame = { readonly rows: readonly string[]; readonly room: number };

const narrowest = 20;

/** The place in its file: the line before, the line itself, carets under the span. No such line: no frame. */
export function codeFrame(
  lines: readonly string[],
  at: Span,
  width: number,
  paint: (carets: string) => string,
): CodeFrame | undefined {
  const line = lines[at.line - 1];
  if (line === undefined) return undefined;
  const digits = String(at.line).length;
  const columns = Math.max(narrowest, width - digits - 5);
  const row = (marker: string, number: string, text: string) =>
    `${marker} ${number.padStart(digits)} | ${text}`.trimEnd();

  const end = at.endLine > at.line ? line.length : at.endColumn - 1;
  const { text, before, marked } = excerpt(line, at.column - 1, end, columns);
  const previous = lines[at.line - 2];
  const context = previous === undefined ? [] : [row(' ', String(at.line - 1), excerpt(previous, 0, 0, columns).text)];
  const carets = row(' ', '', `${' '.repeat(before)}${paint('^'.repeat(marked))}`);
  return { rows: [...context, row('>', String(at.line), text), carets], room: columns - before - marked };
}
