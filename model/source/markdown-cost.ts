import type { Span } from './span.ts';

type Costly = { readonly message: string; readonly at: Omit<Span, 'file'> };

const maxLength = 256 * 1024;
const maxNesting = 64;
const maxBlockLines = 2_000;
const maxMarks = 3_000;
const maxCells = 500;
const maxFootnotes = 1_000;

/** What has been seen of the file, and since the last empty line. */
type Seen = {
  /** The marks that opened a code block which is not yet closed. */
  fence: string | undefined;
  lines: number;
  marks: number;
  footnotes: number;
  inTable: boolean;
  previous: string;
};

/**
 * The parser takes quadratic time for a few sorts of text: deep quotes and lists, paragraphs of thousands of
 * lines or of marks (emphasis, links, code), tables of thousands of columns, thousands of footnotes (each was
 * seen to take it more than a second). One linear look says whether a text is of that sort, and where.
 */
export function tooCostly(text: string): Costly | undefined {
  const seen: Seen = { fence: undefined, lines: 0, marks: 0, footnotes: 0, inTable: false, previous: '' };
  for (const [index, line] of text.split('\n').entries()) {
    const message =
      text.length > maxLength
        ? `Unexpected length of ${Math.ceil(text.length / 1024)} KB, expected at most ${maxLength / 1024} KB`
        : costOf(line, seen);
    const at = { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
    if (message !== undefined) return { message, at };
  }
  return undefined;
}

function costOf(line: string, seen: Seen): string | undefined {
  if (isCode(line, seen) || line.trim() === '') {
    Object.assign(seen, { lines: 0, marks: 0, inTable: false, previous: '' });
    return undefined;
  }
  count(line, seen);
  if (nesting(line) > maxNesting) return `Unexpected depth, expected at most ${maxNesting} levels of nesting`;
  if (seen.lines > maxBlockLines) return `Unexpected length, expected an empty line within ${maxBlockLines} lines`;
  if (seen.marks > maxMarks) {
    const marks = '`*`, `_`, `~`, `[`, `]` or backticks';
    return `Unexpected number of marks (${marks}), expected at most ${maxMarks} in one paragraph`;
  }
  if (cells(line) > maxCells) return `Unexpected number of cells, expected at most ${maxCells} in a row`;
  if (seen.footnotes > maxFootnotes)
    return `Unexpected number of footnotes, expected at most ${maxFootnotes} in a file`;
  return undefined;
}

/** Whether the line belongs to a fenced code block, whose text is not parsed. */
function isCode(line: string, seen: Seen): boolean {
  const [, marks, info = ''] = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line) ?? [];
  const wasOpen = seen.fence !== undefined;
  if (marks === undefined) return wasOpen;
  if (seen.fence === undefined) {
    // Backticks after backticks are code within a line.
    if (!(marks.startsWith('`') && info.includes('`'))) seen.fence = marks;
  } else if (marks.startsWith(seen.fence) && info.trim() === '') seen.fence = undefined;
  return wasOpen || seen.fence !== undefined;
}

/** A row of a table and an item of a list are paragraphs of their own. */
function count(line: string, seen: Seen): void {
  const isRow = seen.inTable && /^ {0,3}\|/.test(line);
  const startsAnew = isRow || /^ {0,3}[-*+] +\S/.test(line);
  seen.inTable = isRow || (isDelimiter(line) && cells(line) === cells(seen.previous));
  seen.lines += 1;
  seen.marks = (startsAnew ? 0 : seen.marks) + (line.match(/[*_~[\]`]/g)?.length ?? 0);
  if (/^ {0,3}\[\^/.test(line)) seen.footnotes += 1;
  seen.previous = line;
}

/** The line between the head of a table and its rows. */
const isDelimiter = (line: string): boolean => /^ {0,3}\|[ \t:|-]*-[ \t:|-]*$/.test(line);

const cells = (line: string): number => line.match(/(?<!\\)\|/g)?.length ?? 0;

/** How many quote and list markers a line begins with, its indentation included. */
function nesting(line: string): number {
  const start = /^(?:[ \t]|>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/.exec(line)?.[0] ?? '';
  const markers = start.match(/>|[-+*]|\d+[.)]/g)?.length ?? 0;
  return markers + Math.floor((start.length - start.trimStart().length) / 2);
}
