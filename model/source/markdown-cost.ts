import type { Span } from './span.ts';

type Costly = { readonly message: string; readonly at: Omit<Span, 'file'> };

const maxNesting = 64;
const maxBlockLines = 2_000;
const maxBlockMarks = 3_000;

/**
 * The parser takes quadratic time for three sorts of text: deep quotes and lists, paragraphs of thousands of
 * lines, and thousands of emphasis or link marks in one paragraph (each was seen to take it more than a second).
 * One linear look says whether a text is of that sort, and where.
 */
export function tooCostly(text: string): Costly | undefined {
  let fence: string | undefined;
  let lines = 0;
  let marks = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const opens = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence === undefined ? opens : opens?.startsWith(fence)) fence = fence === undefined ? opens : undefined;
    const at = { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
    if (fence !== undefined || line.trim() === '') {
      lines = 0;
      marks = 0;
      continue;
    }
    if (nesting(line) > maxNesting)
      return { message: `Unexpected depth, expected at most ${maxNesting} levels of nesting`, at };
    lines += 1;
    if (lines > maxBlockLines)
      return { message: `Unexpected length, expected an empty line within ${maxBlockLines} lines`, at };
    marks += line.match(/[*_~[\]]/g)?.length ?? 0;
    if (marks > maxBlockMarks)
      return {
        message: `Unexpected number of marks (\`*\`, \`_\`, \`~\`, \`[\`, \`]\`), expected at most ${maxBlockMarks} in one paragraph`,
        at,
      };
  }
  return undefined;
}

/** How many quote and list markers a line begins with, its indentation included. */
function nesting(line: string): number {
  const start = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
  const markers = start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  return markers + Math.floor((start.length - start.trimStart().length) / 2);
}
