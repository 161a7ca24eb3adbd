import type { Place } from '../../../../model/source/markdown-facts.ts';
import { spansIn } from '../../../../model/source/offsets.ts';

export type WordFound = { readonly word: string; readonly at: Place };

/** Whether somebody spells a word so. */
export type IsWord = (word: string) => boolean;

/** Where prose stands in a text: from one offset to another. */
export type Prose = readonly [from: number, to: number];

/**
 * The words of a text that are not known, each where it stands first. Addresses, paths and identifiers are no words, and
 * a capital within a sentence begins a name. Of a text in another language nothing is said.
 */
export function unknownWordsIn(text: string, prose: Iterable<Prose>, isKnown: IsWord): WordFound[] {
  const unknown = new Map<string, number>();
  let known = 0;
  for (const [from, to] of prose)
    wordsBetween(text, from, to, (word, offset) => {
      if (isKnown(word)) known += 1;
      else if (!unknown.has(word)) unknown.set(word, offset);
    });
  if (unknown.size > mostUnknown * (known + unknown.size) && unknown.size > 10) return [];
  const spanOf = spansIn('', text);
  return Array.from(unknown, ([word, offset]) => {
    const { file: _, ...at } = spanOf(offset, offset + word.length);
    return { word, at };
  });
}

/** Beyond this share of its words, a text is not in English. */
const mostUnknown = 0.3;

/** Longer pieces are addresses, or nothing that anybody has written. */
const longest = 80;

/** As written, with its marks and entities, so that places are exact. */
function wordsBetween(text: string, from: number, to: number, tell: (word: string, offset: number) => void): void {
  let isStart = true;
  for (const { 0: piece, index } of text.slice(from, to).matchAll(/\S+/g)) {
    if (piece.length > longest) continue;
    const shell = /^[("'“‘[*_~>|]*/.exec(piece)?.[0].length ?? 0;
    const bare = piece.slice(shell).replace(/[)"'”’\]*_~,;:.!?…|]+$/, '');
    if (isProse(bare)) wordsOf(bare, isStart, (word, offset) => tell(word, from + index + shell + offset));
    isStart = /[.!?:][)"'”’*_]*$/.test(piece);
  }
}

/** Letters, with hyphens, dashes, slashes and apostrophes between them. */
const isProse = (piece: string): boolean => /^\p{L}[\p{L}'’–—/-]*$/u.test(piece) && !/^\/|\/.*\//.test(piece);

function wordsOf(piece: string, isStart: boolean, tell: (word: string, offset: number) => void): void {
  for (const { 0: part, index } of piece.matchAll(/[\p{L}'’]+/gu)) {
    const word = part.replace(/['’](?:s|S)?$/, '').replaceAll('’', "'");
    if (word.length >= shortest && !isName(word, isStart && index === 0)) tell(word, index);
  }
}

/** Shorter ones are abbreviations as often as not. */
const shortest = 4;

/** `API`, `StatefulSet`, `iptables-like` parts of names; in a sentence `Grafana`. */
const isName = (word: string, isStart: boolean): boolean =>
  /\p{L}\p{Lu}/u.test(word) || (!isStart && /^\p{Lu}/u.test(word)) || /[^\p{Script=Latin}']/u.test(word);
