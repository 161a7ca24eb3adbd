import type { Temporal } from 'temporal-polyfill';
import type { ParagraphFact, Place, TableFact } from '../../../model/source/markdown-facts.ts';
import { inSection } from '../../../model/source/sections.ts';
import { dayIn } from '../day.ts';
import { fromFacts } from '../from-facts.ts';
import { isPlaceholderWord } from '../placeholder-words.ts';
import { sectionsNamed } from './sections.ts';

/** A follow-up that a postmortem promises, as it is written. */
export type WrittenAction = {
  readonly text: string;
  readonly at: Place;
  /** Undefined where none is written. */
  readonly owner: string | undefined;
  readonly due: string | undefined;
  readonly isDone: boolean;
};

/** The action items of a postmortem: rows of tables, and items of lists where there is no table. */
export const actionsOf = fromFacts('action-items', (facts): readonly WrittenAction[] =>
  sectionsNamed(facts, 'Action items')
    .filter(({ heading }, index, all) => !all.slice(0, index).some(other => other.end >= heading.at.line))
    .flatMap(section => {
      const rows = inSection(section, facts.tables).flatMap(fromTable);
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
        .map(({ item, task }) => fromItem(item, task?.done ?? false));
    }),
);

function fromTable({ header, rows }: TableFact): WrittenAction[] {
  const columnOf = (names: RegExp) => header.findIndex(title => names.test(title.trim()));
  const owner = columnOf(/^(action )?(owners?|assignees?|assigned( to)?|who|responsible|dri)$/i);
  const due = columnOf(/^(due( date)?|deadline|by( when)?|when|target( date)?|eta)$/i);
  const status = columnOf(/^(status|state|done\??|progress)$/i);
  const text = Math.max(columnOf(/^(actions?( items?)?|what|tasks?|items?|description|follow-?ups?)$/i), 0);
  return rows.map(({ cells, struck = [], at }) => ({
    text: cells[text] ?? '',
    at,
    owner: written(cells[owner]),
    ...dueIn(cells[due], struck, isDone(cells[status] ?? '')),
  }));
}

/** A day that is struck through is done, unless another one stands beside it; so is one with `done` behind it. */
function dueIn(cell: string | undefined, struck: readonly string[], isDoneAnyway: boolean) {
  const left = cell && struck.reduce((text, part) => text.replace(part, ''), cell);
  const isStruck = left !== cell && !day.test(left ?? '');
  return { due: written(left), isDone: isDoneAnyway || isStruck || isDone((left ?? '').replace(day, '')) };
}

const day = /\b\d{4}-\d\d-\d\d\b/;

/** What a cell says, if anything: `?`, `TBD` and `nobody` are put into cells that nobody can fill. */
function written(cell = ''): string | undefined {
  const words = cell.match(/[\p{L}\p{N}]+/gu) ?? [];
  const isNobody = words.length === 1 && /^(unassigned|nobody)$/i.test(words.join());
  return words.length === 0 || isNobody || isPlaceholderWord(cell) ? undefined : cell.trim();
}

const isDone = (status: string): boolean =>
  /^\W*(done|closed?|completed?|finished|fixed|merged|resolved|shipped|yes|cancell?ed|dropped|won[’']?t (do|fix)|obsolete)\b|[✅✔☑]|\[x\]/iu.test(
    status,
  );

/** `- [ ] Log it as what it is (@ada, due 2026-10-30)`. */
function fromItem({ text, at }: ParagraphFact, done: boolean): WrittenAction {
  const named = /(?:^|[\s(])@[\w/-]+|\b(?:owner|assignee|assigned to|responsible)\b\s?[:=-]?\s?[\w@]+/i.exec(text);
  const date = day.exec(text);
  return { text, at, owner: named?.[0].trim(), due: date?.[0], isDone: done };
}

/** The day on which it is due; undefined for what is no date, such as `next week`. */
export const dueDay = ({ due }: WrittenAction): Temporal.PlainDate | undefined => dayIn(day.exec(due ?? '')?.[0]);
