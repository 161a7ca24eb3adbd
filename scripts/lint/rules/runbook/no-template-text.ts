import type { Runbook } from '../../../../model/runbook.ts';
import { countUpTo } from '../../../../model/source/count-up-to.ts';
import { isWithin } from '../../../../model/source/is-within.ts';
import { lazily } from '../../../../model/source/lazily.ts';
import { linesOf } from '../../../../model/source/lines-of.ts';
import type { MarkdownFacts, Place } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import { type Prose, placesInProse } from '../../place-in-prose.ts';
import type { Rule } from '../../rule.ts';
import { emptySections } from '../../runbook/empty-sections.ts';
import { isPlaceholder, isPlaceholderCode, type TemplateWord, templateWords } from '../../runbook/placeholder-text.ts';
import { shortText } from '../../runbook/stub.ts';
import { unfilledIn } from '../../runbook/unfilled-prose.ts';

/** What is still to be written was not there when it was needed. */
export const runbookNoTemplateText: Rule = {
  id: 'runbook/no-template-text',
  summary: 'Nothing in a runbook is still to be written: no `TODO`, no `<insert …>`, no `Add steps here`.',
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
  // What stands in code as well is for whoever types it to fill in.
  const typed = lazily(
    () => new Set([...code, ...inline].flatMap(({ text }) => unfilledIn(text).map(({ found }) => found))),
  );
  const inProse = [...headings, ...paragraphs, ...rows, ...elements].map(({ text, at }) => {
    const words = wordsIn(text, at, inline);
    const offsets = new Set(words.map(({ offset }) => offset));
    const more = unfilledIn(text).filter(({ found, offset }) => !offsets.has(offset) && !typed().has(found));
    return { text, at, words: [...words, ...more] };
  });
  return [...inProse, ...code.map(({ text, at }) => ({ text, at, words: wordsIn(text, at, inline) }))]
    .filter(({ words }) => words.length > 0)
    .map(part => ({ ...part, isAll: isPlaceholder(part.text) || isPlaceholderCode(part.text) }));
});

/** Who writes of `TODO` in code means the word. */
const wordsIn = (text: string, at: Place, inline: MarkdownFacts['inline']): TemplateWord[] =>
  templateWords(text).filter(({ found }) => !inline.some(part => part.text === found && isWithin(part.at, at)));
