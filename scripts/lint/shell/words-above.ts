import type { CodeFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { keyOf, type Piece, piecesOf, withoutCommands } from './pieces.ts';

/** Says whether the prose above a block, from its heading on, has a word, in lower case. */
export function wordsAbove(facts: MarkdownFacts): (code: CodeFact) => (word: string) => boolean {
  const sections = new Map<string, readonly Piece[]>();
  let section: Piece[] = [];
  for (const piece of piecesOf(facts)) {
    if (piece.kind === 'heading') section = [];
    if (piece.kind === 'code') sections.set(keyOf(piece.at), section);
    else if (!piece.about) section.push(piece);
  }
  const spoken = withoutCommands(facts);
  const firstLines = oncePer((pieces: readonly Piece[]): ReadonlyMap<string, number> => {
    const inReverse = pieces.toReversed().map(piece => ({ words: wordParts(spoken(piece).text), line: piece.at.line }));
    return new Map(inReverse.flatMap(({ words, line }) => words.map(word => [word, line] as const)));
  });
  return ({ at }) => {
    const pieces = sections.get(keyOf(at)) ?? [];
    return word => (firstLines(pieces).get(word) ?? at.line) < at.line;
  };
}

/** `NODE_NAME`, `nodeName` and `node-name` in lower case; `VMs` is one. */
export const wordParts = (text: string): string[] =>
  (text.match(/[A-Z]{2,}s?(?![a-z])|[A-Z]?[a-z]+|[A-Z]+/g) ?? []).map(word => word.toLowerCase());
