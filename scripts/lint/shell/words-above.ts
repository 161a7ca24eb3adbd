import type { CodeFact, MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { keyOf, piecesOf, withoutCommands } from './pieces.ts';

/** Says whether the prose above a block, from its heading on, has a word, in lower case. */
export function wordsAbove(facts: MarkdownFacts): (code: CodeFact) => (word: string) => boolean {
  const spoken = withoutCommands(facts);
  const sections = new Map<string, Map<string, number>>();
  let firstLines = new Map<string, number>();
  for (const piece of piecesOf(facts)) {
    if (piece.kind === 'heading') firstLines = new Map();
    if (piece.kind === 'code') sections.set(keyOf(piece.at), firstLines);
    else if (!piece.about)
      for (const word of wordParts(spoken(piece).text)) if (!firstLines.has(word)) firstLines.set(word, piece.at.line);
  }
  return ({ at }) => {
    const above = sections.get(keyOf(at));
    return word => (above?.get(word) ?? at.line) < at.line;
  };
}

/** `NODE_NAME`, `nodeName` and `node-name` in lower case; `VMs` is one. */
export const wordParts = (text: string): string[] =>
  (text.match(/[A-Z]{2,}s?(?![a-z])|[A-Z]?[a-z]+|[A-Z]+/g) ?? []).map(word => word.toLowerCase());
