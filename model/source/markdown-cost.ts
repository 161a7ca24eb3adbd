import { flat, type Nesting, nested } from './markdown-nesting.ts';
import type { Span } from './span.ts';

type Costly = { readonly message: string; readonly at: Omit<Span, 'file'> };

const maxNesting = 64;
const maxLines = 40_000;
const maxParagraphLines = 4_000;
const maxListsTimesLines = 8_000_000;
const maxMarks = 3_000;
const maxMarksInFile = 100_000;
const maxCells = 500;
const maxFootnotes = 1_000;

/** What has been seen of the file, and since the last empty line. */
type Seen = {
  /** The marks that opened a code block which is not yet closed. */
  fence: string | undefined;
  /** The lines, the marks, and the item of a list that the paragraph at hand has and stands in. */
  lines: number;
  marks: number;
  item: Item | undefined;
  inTable: boolean;
  previous: string;
  marksInFile: number;
  footnotes: number;
  nesting: Nesting;
};
type Item = { readonly indent: number; readonly isNumbered: boolean };

const nothing = { lines: 0, marks: 0, item: undefined, inTable: false, previous: '' };

/**
 * The parser takes quadratic time for a few sorts of text: deep quotes and lists, thousands of lists and quotations,
 * paragraphs of thousands of lines or of marks (emphasis, links, code), tables of thousands of columns, thousands of
 * footnotes. Each limit is where it was seen to take about half a second. Whatever is flat takes about 80 µs a line and
 * 25 µs a mark: at its limits some three seconds. One linear look says whether a text is of that sort, and where.
 */
export function tooCostly(text: string): Costly | undefined {
  const seen: Seen = { fence: undefined, marksInFile: 0, footnotes: 0, nesting: flat, ...nothing };
  const lines = text.split('\n');
  for (const [index, line] of lines.entries()) {
    const message =
      index < maxLines
        ? costOf(line, seen, lines.length)
        : `Unexpected length of ${lines.length} lines, expected at most ${maxLines}`;
    const at = { line: index + 1, column: 1, endLine: index + 1, endColumn: line.length + 1 };
    if (message !== undefined) return { message, at };
  }
  return undefined;
}

function costOf(line: string, seen: Seen, length: number): string | undefined {
  if (isCode(line, seen) || line.trim() === '') {
    Object.assign(seen, nothing);
    return undefined;
  }
  count(line, seen);
  if (seen.nesting.depth > maxNesting) return `Unexpected depth, expected at most ${maxNesting} levels of nesting`;
  if (seen.lines > maxParagraphLines)
    return `Unexpected length, expected an empty line within ${maxParagraphLines} lines`;
  if (seen.nesting.lists * length > maxListsTimesLines) {
    const most = Math.floor(maxListsTimesLines / length);
    return `Unexpected number of lists and quotations, expected at most ${most} in a file of ${length} lines`;
  }
  const marks = 'Unexpected number of marks (`*`, `_`, `~`, `[`, `]` or backticks)';
  if (seen.marks > maxMarks) return `${marks}, expected at most ${maxMarks} in one paragraph`;
  if (seen.marksInFile > maxMarksInFile) return `${marks}, expected at most ${maxMarksInFile} in a file`;
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
  const item = itemIn(line, seen.item);
  const startsAnew = isRow || item !== undefined;
  seen.inTable = isRow || (isDelimiter(line) && cells(line) === cells(seen.previous));
  seen.item = item ?? seen.item;
  seen.marksInFile += marks(line);
  seen.lines = (startsAnew ? 0 : seen.lines) + 1;
  seen.marks = (startsAnew ? 0 : seen.marks) + marks(line.includes('](') ? line.replaceAll(link, '$1') : line);
  if (/^ {0,3}\[\^/.test(line)) seen.footnotes += 1;
  seen.nesting = nested(line, seen.previous, seen.nesting);
  seen.previous = line;
}

const marks = (text: string): number => text.match(/[*_~[\]`]/g)?.length ?? 0;

/** What is written in full is matched at once: 50,000 links in a paragraph take two seconds. */
const link = /(?<!\\)\[([^\][\\`]*)\]\([^\s()[\]\\<]*\)/g;

/** An item that a line begins. What is indented too far, and a number that stands first, are text of the paragraph above. */
function itemIn(line: string, above: Item | undefined): Item | undefined {
  const [, space, bullet, number] = /^( *)(?:([-*+])|(\d{1,9})[.)]) +\S/.exec(line) ?? [];
  if (space === undefined || space.length > (above ? above.indent + 5 : 3)) return undefined;
  const isNumbered = bullet === undefined;
  return isNumbered && number !== '1' && !above?.isNumbered ? undefined : { indent: space.length, isNumbered };
}

/** The line between the head of a table and its rows. */
const isDelimiter = (line: string): boolean => /^ {0,3}\|[ \t:|-]*-[ \t:|-]*$/.test(line);

const cells = (line: string): number => line.match(/(?<!\\)\|/g)?.length ?? 0;
