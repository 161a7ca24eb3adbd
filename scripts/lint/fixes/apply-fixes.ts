import type { Edit, Finding } from '../../../model/source/finding.ts';

export type Mended = {
  /** The files that changed. */
  readonly texts: ReadonlyMap<string, string>;
  readonly mended: readonly Finding[];
};

/**
 * Makes the edits of findings in the texts of files, and changes nothing else of them: neither line ends nor a byte order
 * mark. All edits of a finding are made or none; of two that overlap the second waits for another round.
 */
export function applyFixes(findings: readonly Finding[], textOf: (file: string) => string | undefined): Mended {
  const chosen = new Map<string, Placed[]>();
  const mended: Finding[] = [];
  const read = remember(textOf);
  for (const finding of findings) {
    const edits = placedIn(finding.fix ?? [], read);
    if (!edits || edits.some(edit => (chosen.get(edit.file) ?? []).some(other => overlap(edit, other)))) continue;
    for (const edit of edits) chosen.set(edit.file, [...(chosen.get(edit.file) ?? []), edit]);
    mended.push(finding);
  }
  return {
    texts: new Map(Array.from(chosen, ([file, edits]) => [file, edited(read(file)?.text ?? '', edits)])),
    mended,
  };
}

type Placed = { readonly file: string; readonly start: number; readonly end: number; readonly text: string };
type Read = (file: string) => { readonly text: string; readonly starts: readonly number[] } | undefined;

/** The edits by their offsets; undefined when there are none, or one does not fit its file. */
function placedIn(edits: readonly Edit[], read: Read): Placed[] | undefined {
  const placed: Placed[] = [];
  for (const { at, text } of edits) {
    const source = read(at.file);
    const [start, end] = source ? [offset(source, at.line, at.column), offset(source, at.endLine, at.endColumn)] : [];
    if (source === undefined || start === undefined || end === undefined || end < start) return undefined;
    const isCrlf = source.text.slice(0, source.starts[1]).endsWith('\r\n');
    placed.push({ file: at.file, start, end, text: isCrlf ? text.replaceAll('\n', '\r\n') : text });
  }
  const clash = placed.some((edit, index) => placed.slice(0, index).some(other => overlap(edit, other)));
  return placed.length === 0 || clash ? undefined : placed;
}

/** Columns do not count a byte order mark; an offset behind the end of its line is none. */
function offset({ text, starts }: NonNullable<ReturnType<Read>>, line: number, column: number): number | undefined {
  const start = starts[line - 1];
  if (start === undefined) return undefined;
  const mark = line === 1 && text.startsWith('\uFEFF') ? 1 : 0;
  const found = start + mark + column - 1;
  return found <= (starts[line] ?? text.length + 1) - 1 ? found : undefined;
}

/** What is inserted where another edit begins or ends overlaps it: which comes first would be anybody's guess. */
function overlap(a: Placed, b: Placed): boolean {
  if (a.file !== b.file) return false;
  const isInsertion = a.start === a.end || b.start === b.end;
  return isInsertion ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;
}

const edited = (text: string, edits: readonly Placed[]): string =>
  edits
    .toSorted((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: inserted }) => result.slice(0, start) + inserted + result.slice(end), text);

function remember(textOf: (file: string) => string | undefined): Read {
  const known = new Map<string, ReturnType<Read>>();
  return file => {
    if (!known.has(file)) {
      const text = textOf(file);
      known.set(file, text === undefined ? undefined : { text, starts: lineStarts(text) });
    }
    return known.get(file);
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
}
