import { inSection } from '../../../model/source/sections.ts';
import { fromFacts } from '../from-facts.ts';
import { actionInList } from './actions-in-lists.ts';
import { actionsInTable } from './actions-in-tables.ts';
import { sectionsNamed } from './sections.ts';
import type { WrittenAction } from './written-action.ts';

/** The action items of a postmortem: rows of tables, and items of lists where there is no table. */
export const actionsOf = fromFacts('action-items', (facts): readonly WrittenAction[] =>
  sectionsNamed(facts, 'Action items')
    .filter(({ heading }, index, all) => !all.slice(0, index).some(other => other.end >= heading.at.line))
    .flatMap(section => {
      const rows = inSection(section, facts.tables).flatMap(actionsInTable);
      if (rows.length > 0) return rows;
      const tasks = new Map(inSection(section, facts.tasks).map(task => [task.at.line, task]));
      const items = inSection(section, facts.paragraphs)
        .filter(({ within }) => within === 'list')
        .map(item => ({ item, task: tasks.get(item.at.line) }));
      // What is nested below an item tells more of it; a box to tick and the second digit of `10.` move it to the right.
      const columns = items.map(({ item, task }) => (task ? task.at.column + 2 : item.at.column));
      const edge = columns.reduce((least, column) => Math.min(least, column), Number.POSITIVE_INFINITY);
      return items
        .filter((_, index) => (columns[index] ?? 0) <= edge + 1)
        .map(({ item, task }) => actionInList(item, task?.done ?? false));
    }),
);
