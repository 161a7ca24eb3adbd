import type { Span } from '../../../model/source/span.ts';
import { misspelling, misspeltSign } from './misspelt.ts';
import { nextParts } from './next-part.ts';
import { type Misspelt, marker, parseSuppression, type Suppression } from './suppression.ts';

/**
 * The suppressions in a YAML text: behind a value for its line, on a line of its own for the key or item below it and
 * all that belongs to that. `above` are the lines of the file before the text.
 */
export function suppressionsInYaml(file: string, text: string, above = 0): Suppression[] {
  if (!text.includes(marker)) return [];
  const lines = text.split('\n');
  const endOfNext = nextParts(lines);
  return lines.flatMap((line, index) => {
    const start = commentStart(line, suppressing);
    const words = start < 0 ? undefined : parseSuppression(line.slice(start + 1));
    if (!words) return [];
    const { wholeFile, ...rest } = words;
    const isAlone = line.slice(0, start).trim() === '';
    const number = index + above + 1;
    const to = wholeFile ? Number.POSITIVE_INFINITY : isAlone ? endOfNext(index) + above + 1 : number;
    const at = spanOf(file, number, line, start);
    return [{ ...rest, at, reach: { file, from: wholeFile ? 1 : number, to } }];
  });
}

/** Comments in a YAML text that were meant to suppress something. */
export function misspeltInYaml(file: string, text: string, above = 0): Misspelt[] {
  if (!misspeltSign.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const start = commentStart(line, misspeltSign);
    const words = start < 0 ? undefined : misspelling(line.slice(start + 1));
    return words ? [{ ...words, at: spanOf(file, index + above + 1, line, start) }] : [];
  });
}

const spanOf = (file: string, number: number, line: string, start: number): Span => ({
  file,
  line: number,
  column: start + 1,
  endLine: number,
  endColumn: line.length + 1,
});

const suppressing = /(?<!\S)#\s*watchbill-ignore/;

/** Where the comment of a line begins, unless that stands in quotes; -1: nowhere. */
function commentStart(line: string, beginning: RegExp): number {
  const start = line.search(beginning);
  if (start < 0) return -1;
  const value = line.slice(0, start).replace(/^\s*(- +)*([^\s:'"]+: +)?/, '');
  const [quote = ''] = value;
  const isOpen = (quote === '"' || quote === "'") && value.indexOf(quote, 1) < 0;
  return isOpen ? -1 : start;
}
