import { printable, visible } from './printable.ts';

/** One character as a reader sees it: what is shown, in how many columns, for which UTF-16 units of the text. */
export type Cell = { readonly text: string; readonly width: number; readonly from: number; readonly to: number };

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const tab = '    ';

/** The characters of a line, with tabs as spaces and control characters made visible. `from` is the first's place. */
export const cellsOf = (line: string, from = 0): Cell[] =>
  Array.from(segments(line), ({ segment, index }) => {
    const text = shown(segment, line.endsWith('##', index));
    const width = text === segment ? graphemeWidth(segment) : displayWidth(text);
    return { text, width, from: from + index, to: from + index + segment.length };
  });

function shown(segment: string, afterHashes: boolean): string {
  if (segment === '\t') return tab;
  return afterHashes && segment.startsWith('[') ? visible('[') + printable(segment.slice(1)) : printable(segment);
}

/** How many columns of a terminal a text takes. */
export const displayWidth = (text: string): number => totalWidth(cellsOf(text));

export const totalWidth = (cells: readonly Cell[]): number => cells.reduce((sum, { width }) => sum + width, 0);

const ascii = /^[\x20-\x7E]*$/;

/** Plain ASCII, which most lines are, needs no segmenter. */
const segments = (line: string): Iterable<{ segment: string; index: number }> =>
  ascii.test(line) ? Array.from(line, (segment, index) => ({ segment, index })) : graphemes.segment(line);

const emoji = /\p{Emoji_Presentation}|\uFE0F/u;
const invisible = /[\p{Mn}\p{Me}\u1160-\u11FF\u200C\u200D]/u;
/** East Asian Width W and F: https://www.unicode.org/reports/tr11/ */
const wide =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6F\uFF01-\uFF60\uFFE0-\uFFE6\u{17000}-\u{18CFF}\u{1AFF0}-\u{1B2FB}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}]/u;

function graphemeWidth(grapheme: string): number {
  if (emoji.test(grapheme)) return 2;
  return Array.from(grapheme).reduce((sum, character) => sum + characterWidth(character), 0);
}

function characterWidth(character: string): number {
  if (invisible.test(character)) return 0;
  return wide.test(character) ? 2 : 1;
}
