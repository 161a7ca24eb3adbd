import { fromFacts } from '../../from-facts.ts';
import type { Rule } from '../../rule.ts';
import { countWords } from '../../runbook/count-words.ts';

const most = 80;

/** Nobody reads a long paragraph at 3 a.m. */
export const runbookParagraphsAreShort: Rule = {
  id: 'runbook/paragraphs-are-short',
  summary: `A paragraph of a runbook has ${most} words at most.`,
  level: 'info',
  why: 'People who are in a hurry skip it, and what it says is not done.',
  fix: 'Split it, make it a list, or take out what does not help now.',
  *check({ runbooks }) {
    for (const { file, value } of runbooks.values()) {
      for (const { words, at, start } of longParagraphs(value.facts)) {
        yield {
          message: `Unexpected paragraph of ${words} words, expected ${most} at most`,
          at: { file, ...at },
          hint: 'split it, or make it a list',
          key: start,
        };
      }
    }
  },
};

const longParagraphs = fromFacts('runbook/paragraphs-are-short', ({ paragraphs }) =>
  paragraphs.flatMap(({ text, at }) => {
    if (countWords(text, most) <= most) return [];
    const words = text.match(/\S+/g) ?? [];
    return [{ words: words.length, at, start: words.slice(0, 5).join(' ') }];
  }),
);
