import type { Runbook } from '../../../../model/runbook.ts';
import type { Place } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Rule } from '../../rule.ts';
import { countUpTo } from '../../runbook/count-up-to.ts';
import { emptySections } from '../../runbook/empty-sections.ts';
import { isPlaceholder, isPlaceholderCode, templateWords } from '../../runbook/placeholder-text.ts';
import { shortText } from '../../runbook/stub.ts';

/** What is still to be written was not there when it was needed. */
export const runbookNoTemplateText: Rule = {
  id: 'runbook/no-template-text',
  summary: 'Nothing in a runbook is still to be written: no `TODO`, no `<insert …>`.',
  level: 'warning',
  why: 'The step that is missing is the one that somebody looks for at night.',
  fix: 'Write it, or take it out.',
  *check({ runbooks }) {
    for (const { file, value } of runbooks.values()) {
      if (shortText(value.facts)) continue;
      for (const { found, at } of leftOver(value)) {
        yield {
          message: `Unexpected \`${found}\`, expected what it stands for`,
          at: { file, ...at },
          hint: 'write it, or take it out',
        };
      }
    }
  },
};

/** What keeps a section empty is told there. */
function leftOver(runbook: Runbook): { found: string; at: Place }[] {
  const found = templatesIn(runbook.facts);
  if (found.length === 0) return [];
  const { headings } = runbook.facts;
  const empty = new Set(emptySections(runbook).map(({ at }) => at.line));
  const before = countUpTo(headings);
  return found.filter(({ isAll, at }) => !isAll || !empty.has(headings[before(at.line) - 1]?.at.line ?? 0));
}

/** Each place once: a paragraph, a block of code, a row of a table; `isAll` where it says nothing else. */
const templatesIn = fromFacts('runbook/no-template-text', ({ headings, paragraphs, code, inline, tables, html }) => {
  const rows = tables.flatMap(table => table.rows.map(({ cells, at }) => ({ text: cells.join(' '), at })));
  const elements = html.filter(({ text }) => !text.startsWith('<!--'));
  return [...headings, ...paragraphs, ...code, ...rows, ...elements].flatMap(({ text, at }) => {
    const found = templateWords(text);
    // Who writes of `TODO` in code means the word.
    if (
      found === undefined ||
      inline.some(part => part.text === found && part.at.line >= at.line && part.at.endLine <= at.endLine)
    )
      return [];
    return [{ found, at, isAll: isPlaceholder(text) || isPlaceholderCode(text) }];
  });
});
