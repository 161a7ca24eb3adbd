import type { Root } from 'mdast';
import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { secretsIn } from '../../../model/source/secrets/secrets-in.ts';
import type { Extract, StyleProblem } from './extract.ts';
import { askMarkdownlint } from './hosted/ask-markdownlint.ts';
import { askRemark } from './hosted/ask-remark.ts';
import { markdownProse } from './spelling/markdown-prose.ts';
import { namesTold } from './spelling/names-told.ts';
import { type IsWord, unknownWordsIn } from './spelling/words-in.ts';

/** All that is learnt of a text while its tree is there. */
export const extractMarkdown = (tree: Root, text: string, facts: MarkdownFacts, isWord: IsWord): Extract => ({
  style: [...orNothing(() => askRemark(tree, text, facts)), ...orNothing(() => askMarkdownlint(text))],
  words: unknownWordsIn(text, markdownProse(tree), knownIn(facts, isWord)),
  secrets: secretsIn(text),
});

/** Words of the dictionaries, and what code tells. */
function knownIn({ code, inline, headings, paragraphs, tables }: MarkdownFacts, isWord: IsWord): IsWord {
  const texts = (parts: readonly { readonly text: string }[]) => parts.map(({ text }) => text);
  const cells = tables.flatMap(({ header, rows }) => [...header, ...rows.flatMap(row => row.cells)]);
  const isName = namesTold([...texts(code), ...texts(inline)], [...texts(headings), ...texts(paragraphs), ...cells]);
  return word => isWord(word) || isName(word);
}

/** A guest that stumbles over a strange text must not keep the others from speaking. */
function orNothing(ask: () => StyleProblem[]): StyleProblem[] {
  try {
    return ask();
  } catch {
    return [];
  }
}
