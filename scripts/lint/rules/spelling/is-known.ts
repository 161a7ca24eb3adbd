import type { Extract } from '../../extract/extract.ts';
import { namesIn } from '../../extract/spelling/names-in.ts';
import type { Rule } from '../../rule.ts';

export const spellingIsKnown: Rule = {
  id: 'spelling/is-known',
  summary: 'Each word of prose is in a dictionary, in the catalog, or in `catalog/words.txt`.',
  level: 'info',
  why: 'A slip in a word that somebody searches for at night hides the page from them.',
  fix: 'Mend it; or add it to `catalog/words.txt`, one word a line, if you say so at work.',
  uses: ['extracts'],
  *check(repo, { extracts = new Map<string, Extract>(), words = new Set<string>() }) {
    const names = namesIn(repo);
    const isOurs = (word: string): boolean => names.has(word) || words.has(word);
    for (const [file, { words: unknown }] of extracts) {
      for (const { word, at } of unknown) {
        const lower = word.toLowerCase();
        if (isOurs(lower) || isOurs(lower.replace(/(?:'s|s)$/, ''))) continue;
        yield { message: `Unexpected word \`${word}\`, expected a known one`, at: { file, ...at }, key: lower };
      }
    }
  },
};
