import type { Root } from 'mdast';
import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import type { Extract, StyleProblem } from './extract.ts';
import { askMarkdownlint } from './hosted/ask-markdownlint.ts';
import { askRemark } from './hosted/ask-remark.ts';
import { secretsIn } from './secrets/secrets-in.ts';
import { dictionary } from './spelling/dictionary.ts';
import { markdownProse } from './spelling/markdown-prose.ts';
import { unknownWordsIn } from './spelling/words-in.ts';

/** All that is learnt of a text while its tree is there. */
export const extractMarkdown = (tree: Root, text: string, facts: MarkdownFacts): Extract => ({
  style: [...orNothing(() => askRemark(tree, text, facts)), ...orNothing(() => askMarkdownlint(text))],
  words: unknownWordsIn(text, markdownProse(tree), dictionary().has),
  secrets: secretsIn(text),
});

/** A guest that stumbles over a strange text must not keep the others from speaking. */
function orNothing(ask: () => StyleProblem[]): StyleProblem[] {
  try {
    return ask();
  } catch {
    return [];
  }
}
