import { type Cell, cellsOf, totalWidth } from './cells.ts';

/** What is shown of a line: its text, the columns before the marked part, and the columns of that part. */
export type Excerpt = { readonly text: string; readonly before: number; readonly marked: number };

/** A line that fits into `room` columns: whole, or the stretch around the part from `start` to `end` with `…`. */
export function excerpt(line: string, start: number, end: number, room: number): Excerpt {
  const from = Math.min(start, line.length);
  // No more is looked at than could be shown: a line may be megabytes long.
  const first = Math.max(0, from - 4 * room);
  const near = line.slice(first, from + 4 * room);
  const cells = cellsOf(near, first);
  const found = cells.findIndex(cell => cell.to > from);
  const mark = found < 0 ? cells.length : found;

  const fits = near.length === line.length && totalWidth(cells) + (found < 0 ? 1 : 0) <= room;
  const [left, right] = fits ? [0, cells.length] : around(cells, mark, room - 2);
  const shown = cells.slice(left, right);
  const cutBefore = (shown[0]?.from ?? from) > 0;
  const cutAfter = (shown.at(-1)?.to ?? from) < line.length;
  const text = shown.map(cell => cell.text).join('');
  return {
    text: `${cutBefore ? '…' : ''}${text}${cutAfter ? '…' : ''}`,
    before: (cutBefore ? 1 : 0) + totalWidth(cells.slice(left, mark)),
    marked: Math.max(1, totalWidth(cells.slice(mark, right).filter(cell => cell.from < end))),
  };
}

/** A third of the room goes to what stands before the mark; what is left over at the end goes there, too. */
function around(cells: readonly Cell[], mark: number, room: number): [number, number] {
  let [left, right, used] = [mark, mark, 0];
  const takes = (cell: Cell | undefined, limit: number) => {
    if (!cell || used + cell.width > limit) return false;
    used += cell.width;
    return true;
  };
  while (takes(cells[left - 1], room / 3)) left--;
  while (takes(cells[right], room)) right++;
  while (takes(cells[left - 1], room)) left--;
  return [left, right];
}
