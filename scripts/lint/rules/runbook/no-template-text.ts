import type { Runbook } from '../../../../model/runbook.ts';
import { countUpTo } from '../../../../model/source/count-up-to.ts';
import { isWithin } from '../../../../model/source/is-within.ts';
import type { Place } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import { type Prose, placesInProse } from '../../place-in-prose.ts';
import type { Rule } from '../../rule.ts';
import { emptySections } from '../../runbook/empty-sections.ts';
import { isPlaceholder, isPlaceholderCode, type TemplateWord, templateWords } from '../../runbook/placeholder-text.ts';
import { shortText } from '../../runbook/stub.ts';

/** What is still to be written was not there when it was needed. */
export const runbookNoTemplateText: Rule = {
  id: 'runbook/no-template-text',
  summary: 'Nothing in a runbook is still to be written: no `TODO`, no `<insert …>`.',
  level: 'warning',
  why: 'The step that is missing is the one that somebody looks for at night.',
  fix: 'Write it, or take it out.',
  *check({ runbooks }, context) {
    for (const { file, value } of runbooks.values()) {
      if (shortText(value.facts)) continue;
      const place = placesInProse(file, context);
      for (const prose of leftOver(value)) {
        const placeOf = place(prose);
        for (const { found, offset } of prose.words)
          yield {
            message: `Unexpected \`${found}\`, expected what it stands for`,
            at: placeOf(found, offset),
            hint: 'write it, or take it out',
          };
      }
    }
  },
};

/** A text with template words in it; `isAll` where it says nothing else. */
type Template = Prose & { readonly words: readonly TemplateWord[]; readonly isAll: boolean };

/** What keeps a section empty is told there. */
function leftOver(runbook: Runbook): readonly Template[] {
  const found = templatesIn(runbook.facts);
  if (found.length === 0) return [];
  const { headings } = runbook.facts;
  const empty = new Set(emptySections(runbook).map(({ at }) => at.line));
  const before = countUpTo(headings);
  return found.filter(({ isAll, at }) => !isAll || !empty.has(headings[before(at.line) - 1]?.at.line ?? 0));
}

/** Each word once in a paragraph, a block of code, a row of a table. HTML within a paragraph is told there. */
const templatesIn = fromFacts('runbook/no-template-text', (facts): readonly Template[] => {
  const { headings, paragraphs, code, inline, tables, html } = facts;
  const rows = tables.flatMap(table => table.rows.map(({ cells, at }) => ({ text: cells.join('|'), at })));
  const lines = new Set([...paragraphs, ...rows].flatMap(({ at }) => linesOf(at)));
  const elements = html.filter(({ text, at }) => !text.startsWith('<!--') && !lines.has(at.line));
  return [...headings, ...paragraphs, ...code, ...rows, ...elements].flatMap(({ text, at }) => {
    // Who writes of `TODO` in code means the word.
    const words = templateWords(text).filter(
      ({ found }) => !inline.some(part => part.text === found && isWithin(part.at, at)),
    );
    return words.length === 0 ? [] : [{ text, at, words, isAll: isPlaceholder(text) || isPlaceholderCode(text) }];
  });
});

const linesOf = ({ line, endLine }: Place): number[] =>
  Array.from({ length: endLine - line + 1 }, (_, index) => line + index);
