import type { TableFact, TableRow } from '../../../model/source/markdown-facts.ts';
import { isClosedNote, isClosedStatus, isStruckOut, withoutStruck } from './closed-actions.ts';
import { day, type WrittenAction, written } from './written-action.ts';

const columns = {
  owner: /^(action )?(owners?|assignees?|assigned( to)?|who|responsible|dri)$/i,
  due: /^(due( date)?|deadline|by( when)?|when|target( date)?|eta)$/i,
  status: /^(status|state|done\??|progress)$/i,
  text: /^(actions?( items?)?|what|tasks?|items?|description|follow-?ups?)$/i,
} as const satisfies Readonly<Record<string, RegExp>>;

/** The action items that the rows of a table are. */
export function actionsInTable({ header, rows }: TableFact): WrittenAction[] {
  const columnOf = (name: keyof typeof columns) => header.findIndex(title => columns[name].test(title.trim()));
  const [owner, due, status] = [columnOf('owner'), columnOf('due'), columnOf('status')];
  const text = Math.max(columnOf('text'), 0);
  return rows.map(row => {
    const { cells, struck = [], at } = row;
    return {
      text: cells[text] ?? '',
      at,
      isPromise: true,
      owner: written(cells[owner]),
      isOwnerCertain: true,
      due: written(withoutStruck(cells[due] ?? '', struck)),
      isDone: isClosedRow(row, { text, status }) || isDayClosed(cells[due] ?? '', struck),
    };
  });
}

/** By its status; where none is written, by what stands beside it. */
function isClosedRow({ cells, struck = [] }: TableRow, { text, status }: { text: number; status: number }): boolean {
  if (isStruckOut(cells[text] ?? '', struck)) return true;
  const said = cells[status]?.trim() ?? '';
  return said === '' ? cells.some((cell, index) => index !== text && isClosedNote(cell)) : isClosedStatus(said);
}

/** A day that is struck through is done, unless another one stands beside it; so is one with `done` behind it. */
function isDayClosed(cell: string, struck: readonly string[]): boolean {
  const left = withoutStruck(cell, struck);
  return (left !== cell && !day.test(left)) || isClosedStatus(left.replace(day, ''));
}
