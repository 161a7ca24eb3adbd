import { byText, type Edit } from '../../../model/source/finding.ts';
import { lineStarts } from '../../../model/source/offsets.ts';

/** An edit by its offsets in the text of its file. */
export type PlacedEdit = { readonly file: string; readonly start: number; readonly end: number; readonly text: string };

type Source = { readonly text: string; readonly starts: readonly number[] };
/** The text of a file, and where its lines start. */
export type ReadSource = (file: string) => Source | undefined;

/** Reads each file once. */
export function sourcesOf(textOf: (file: string) => string | undefined): ReadSource {
  const known = new Map<string, Source | undefined>();
  return file => {
    if (!known.has(file)) {
      const text = textOf(file);
      known.set(file, text === undefined ? undefined : { text, starts: lineStarts(text) });
    }
    return known.get(file);
  };
}

/** The edits by their offsets; undefined when there are none, two overlap, or one does not fit its file. */
export function placeEdits(edits: readonly Edit[], read: ReadSource): PlacedEdit[] | undefined {
  const placed: PlacedEdit[] = [];
  for (const { at, text } of edits) {
    const source = read(at.file);
    const [start, end] = source ? [offset(source, at.line, at.column), offset(source, at.endLine, at.endColumn)] : [];
    if (source === undefined || start === undefined || end === undefined || end < start) return undefined;
    const isCrlf = source.text.slice(0, source.starts[1]).endsWith('\r\n');
    placed.push({ file: at.file, start, end, text: isCrlf ? text.replaceAll('\n', '\r\n') : text });
  }
  return placed.length === 0 || haveOverlap(placed) ? undefined : placed;
}

/** Columns do not count a byte order mark; an offset behind the end of its line is none. */
function offset({ text, starts }: Source, line: number, column: number): number | undefined {
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  const found = start + mark + column - 1;
  return found <= (starts[line] ?? text.length + 1) - 1 ? found : undefined;
}

/** In their order, where any two overlap two neighbours do. */
const haveOverlap = (edits: readonly PlacedEdit[]): boolean =>
  edits
    .toSorted((a, b) => byText(a.file, b.file) || a.start - b.start)
    .some((edit, index, inOrder) => inOrder.slice(Math.max(index - 1, 0), index).some(other => overlap(edit, other)));

/** What is inserted where another edit begins or ends overlaps it: which comes first would be anybody's guess. */
export function overlap(a: PlacedEdit, b: PlacedEdit): boolean {
  if (a.file !== b.file) return false;
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}
