import type { Nodes, Root } from 'mdast';
import { lazily } from '../../../../model/source/lazily.ts';
import type { Place } from '../../../../model/source/markdown-facts.ts';
import { spansIn } from '../../../../model/source/offsets.ts';

export type WordFound = { readonly word: string; readonly at: Place };

/**
 * The words of a text that are not known, each where it stands first. Code, addresses, paths and identifiers are no words,
 * a capital within a sentence begins a name, and what code names may be told of in prose. Of a text in another language nothing is said.
 */
export function unknownWordsIn(tree: Root, text: string, isKnown: (word: string) => boolean): WordFound[] {
  const unknown = new Map<string, number>();
  let known = 0;
  const isName = lazily(() => namesIn(tree));
  forEachWord(tree, text, (word, offset) => {
    if (isKnown(word) || isName().has(singular(word.toLowerCase()))) known += 1;
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

/** What the code of a text, and its words in capitals, have for names: `StorageCluster`, `PVCs`; in lower case, singular. */
function namesIn(node: Nodes, names = new Set<string>()): Set<string> {
  const isCode = node.type === 'code' || node.type === 'inlineCode';
  const found = isCode ? /\p{L}{4,}/gu : /(?<!\p{L})\p{L}*(?:\p{Ll}\p{Lu}|\p{Lu}{2})\p{L}*/gu;
  if (isCode || node.type === 'text')
    for (const [name] of node.value.matchAll(found)) names.add(singular(name.toLowerCase()));
  if ('children' in node) for (const child of node.children) namesIn(child, names);
  return names;
}

const singular = (word: string): string => word.replace(/(?<=.{3})s$/, '');

function forEachWord(node: Nodes, text: string, tell: (word: string, offset: number) => void): void {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    if (start?.offset !== undefined && end?.offset !== undefined) wordsBetween(text, start.offset, end.offset, tell);
  } else if ('children' in node && !isAddress(node)) for (const child of node.children) forEachWord(child, text, tell);
}

/** A link whose text is where it leads. */
const isAddress = (node: Nodes): boolean => {
  if (node.type !== 'link') return false;
  const [only] = node.children;
  return node.children.length === 1 && only?.type === 'text' && /^\S*[/.@]\S*$/.test(only.value);
};

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
