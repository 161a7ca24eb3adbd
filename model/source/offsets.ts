import { lazily } from './lazily.ts';
import type { Span } from './span.ts';

/** The span between two offsets of a text. */
export type SpanOf = (start: number, end: number) => Span;

/** Turns offsets of a text into lines and columns; an offset behind its end is taken for the end. */
export function spansIn(file: string, text: string): SpanOf {
  const starts = lazily(() => lineStarts(text));
  const placeOf = (offset: number) => {
    const within = Math.min(Math.max(offset, 0), text.length);
    const line = lastAtMost(starts(), within);
    return { line: line + 1, column: within - (starts()[line] ?? 0) + 1 };
  };
  return (start, end) => {
    const [from, to] = [placeOf(start), placeOf(Math.max(start, end))];
    return { file, ...from, endLine: to.line, endColumn: to.column };
  };
}

/** The offset at which each line of a text begins. */
export function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}

/** The position of the last of the sorted numbers that is not above `limit`. */
function lastAtMost(sorted: readonly number[], limit: number): number {
  let [low, high] = [0, sorted.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((sorted[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
}
