import { fromFacts } from '../from-facts.ts';
import { countWords } from './count-words.ts';
import { isPlaceholder, isPlaceholderCode } from './placeholder-text.ts';

/** Fewer words than these name a problem and do not help with it. */
const fewest = 20;

/** A text that is hardly there; `pointsOn` when it says where to read on. */
export type ShortText = { readonly words: number; readonly pointsOn: boolean };

/** The words of a text that has too few of them to be judged as a runbook; null for one that says something. */
export const shortText = fromFacts('short-text', ({ paragraphs, code, tables, links }): ShortText | null => {
  if (tables.length > 0) return null;
  let words = 0;
  for (const { text } of paragraphs) {
    if (!isPlaceholder(text)) words += countWords(text, fewest);
    if (words >= fewest) return null;
  }
  for (const { text } of code) {
    if (!isPlaceholderCode(text)) words += countWords(text, fewest);
    if (words >= fewest) return null;
  }
  // A site's generator may have a syntax of its own for links.
  return {
    words,
    pointsOn: links.some(({ url }) => isRunbook(url)) || [...paragraphs, ...code].some(({ text }) => isRunbook(text)),
  };
});

/** A runbook that has moved, or shares its steps with another one. */
const isRunbook = (text: string): boolean => /\.md\b/.test(text);
