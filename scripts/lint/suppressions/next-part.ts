/**
 * The last line of the first key or item below a line of YAML, by its indentation; lines count from 0. What is next is
 * worked out for all lines at once: a text may have thousands of comments.
 */
export function nextParts(lines: readonly string[]): (comment: number) => number {
  const next = nextContent(lines);
  const ends = new Map<number, number>();
  return comment => {
    const first = next[comment] ?? lines.length;
    if (first === lines.length) return comment;
    const end = ends.get(first) ?? endOf(first, lines, next);
    ends.set(first, end);
    return end;
  };
}

/** For each line the first one below it that has content; the number of lines where there is none. */
function nextContent(lines: readonly string[]): number[] {
  const next: number[] = Array(lines.length).fill(lines.length);
  for (let line = lines.length - 2; line >= 0; line--)
    next[line] = /^\s*[^\s#]/.test(lines[line + 1] ?? '') ? line + 1 : (next[line + 1] ?? lines.length);
  return next;
}

function endOf(first: number, lines: readonly string[], next: readonly number[]): number {
  const beginning = lines[first] ?? '';
  const indent = indentOf(beginning);
  const belongs = (line: string) =>
    indentOf(line) > indent || (indentOf(line) === indent && !isItem(beginning) && isItem(line));
  let last = first;
  for (;;) {
    const index = next[last] ?? lines.length;
    const line = lines[index];
    if (line === undefined || !belongs(line)) return last;
    last = index;
  }
}

const isItem = (line: string): boolean => /^\s*-(\s|$)/.test(line);
const indentOf = (line: string): number => line.search(/\S/);
