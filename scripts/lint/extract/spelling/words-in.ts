import type { Place } from '../../../../model/source/markdown-facts.ts';
import { spansIn } from '../../../../model/source/offsets.ts';
import { shortSlips } from './slips.ts';

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
      if (isKnown(word) && !shortSlips.has(word.toLowerCase())) known += 1;
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
    const { words, isEnd } = understood(piece);
    for (const { word, offset, isNameUnlessFirst } of words)
      if (!isNameUnlessFirst || isStart) tell(word, from + index + offset);
    isStart = isEnd;
  }
}

type Piece = {
  readonly words: readonly PieceWord[];
  /** Whether a sentence ends with it. */
  readonly isEnd: boolean;
};

type PieceWord = {
  readonly word: string;
  readonly offset: number;
  /** With a capital, which the first word of a sentence has anyway. */
  readonly isNameUnlessFirst: boolean;
};

/** What stands between two spaces. The same pieces make up all texts; hostile ones, which are all different, are forgotten. */
function understood(piece: string): Piece {
  if (pieces.size > mostPieces) pieces.clear();
  const before = pieces.get(piece) ?? understand(piece);
  pieces.set(piece, before);
  return before;
}

const pieces = new Map<string, Piece>();
const mostPieces = 50_000;

function understand(piece: string): Piece {
  const shell = /^[("'“‘[*_~>|]*/.exec(piece)?.[0].length ?? 0;
  const bare = piece.slice(shell).replace(/[)"'”’\]*_~,;:.!?…|]+$/, '');
  const isEnd = /[.!?:][)"'”’*_]*$/.test(piece);
  return { words: isProse(bare) ? Array.from(wordsOf(bare, shell)) : [], isEnd };
}

/** Letters, with hyphens, dashes, slashes and apostrophes between them. */
const isProse = (piece: string): boolean => /^\p{L}[\p{L}'’–—/-]*$/u.test(piece) && !/^\/|\/.*\//.test(piece);

function* wordsOf(piece: string, shell: number): Generator<PieceWord> {
  for (const { 0: part, index } of piece.matchAll(/[\p{L}'’]+/gu)) {
    const word = part.replace(/['’](?:s|S)?$/, '').replaceAll('’', "'");
    const hasCapital = /^\p{Lu}/u.test(word);
    if ((word.length >= shortest || shortSlips.has(word.toLowerCase())) && !isName(word) && !(hasCapital && index > 0))
      yield { word, offset: shell + index, isNameUnlessFirst: hasCapital };
  }
}

/** Shorter ones are abbreviations as often as not, but for a few slips. */
const shortest = 4;

/** `API`, `StatefulSet`, parts of other scripts. */
const isName = (word: string): boolean => /\p{L}\p{Lu}/u.test(word) || /[^\p{Script=Latin}']/u.test(word);
