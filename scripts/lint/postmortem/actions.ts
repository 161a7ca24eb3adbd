import type { MarkdownFacts } from '../../../model/source/markdown-facts.ts';
import { inSection, type Section, sectionsOf } from '../../../model/source/sections.ts';
import { fromFacts } from '../from-facts.ts';
import { actionInList } from './actions-in-lists.ts';
import { actionsInTable } from './actions-in-tables.ts';
import { isClosedHeading } from './closed-actions.ts';
import { sectionsNamed } from './sections.ts';
import type { WrittenAction } from './written-action.ts';

/** The action items of a postmortem: rows of tables, and items of lists where there is no table. */
export const actionsOf = fromFacts('action-items', (facts): readonly WrittenAction[] => {
  const closed = closedLines(facts);
  return sectionsNamed(facts, 'Action items')
    .filter(({ heading }, index, all) => !all.slice(0, index).some(other => other.end >= heading.at.line))
    .flatMap(section => {
      const rows = inSection(section, facts.tables).flatMap(actionsInTable);
      return rows.length > 0 ? rows : actionsInLists(section, facts);
    })
    .filter(({ text }) => text !== '')
    .map(action => (closed.has(action.at.line) ? { ...action, isDone: true } : action));
});

/** The lines below headings such as `Immediate actions (completed)`. */
const closedLines = (facts: MarkdownFacts): ReadonlySet<number> =>
  new Set(
    sectionsOf(facts)
      .filter(({ heading }) => isClosedHeading(heading.text))
      .flatMap(({ heading, end }) =>
        Array.from({ length: end - heading.at.line + 1 }, (_, index) => heading.at.line + index),
      ),
  );

function actionsInLists(section: Section, facts: MarkdownFacts): WrittenAction[] {
  const tasks = new Map(inSection(section, facts.tasks).map(task => [task.at.line, task]));
  const items = inSection(section, facts.paragraphs)
    .filter(({ within }) => within === 'list')
    .map(item => ({ item, task: tasks.get(item.at.line) }));
  // What is nested below an item tells more of it; a box to tick and the second digit of `10.` move it to the right.
  const columns = items.map(({ item, task }) => (task ? task.at.column + 2 : item.at.column));
  const edge = columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
  return items
    .filter((_, index) => (columns[index] ?? 0) <= edge + 1)
    .map(({ item, task }) => actionInList(item, task));
}
