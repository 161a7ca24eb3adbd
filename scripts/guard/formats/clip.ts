import { cellsOf, totalWidth } from '../../render/cells.ts';

/** A text in at most `room` columns, with `…` where it goes on. */
export function clip(text: string, room: number): string {
  // No more is looked at than could be shown: a value may be megabytes long.
  const near = text.slice(0, 4 * room);
  const cells = cellsOf(near);
  if (near.length === text.length && totalWidth(cells) <= room) return cells.map(cell => cell.text).join('');
  let used = 0;
  const fitting = cells.filter(({ width }) => {
    used += width;
    return used < room;
  });
  return `${fitting.map(cell => cell.text).join('')}…`;
}

/** So much of what two texts have in common is shown before the place where they part. */
const lead = 15;

/** Two texts, each in at most `room` columns; when they begin alike, from shortly before they part. */
export function clipPair(a: string, b: string, room: number): [string, string] {
  const same = commonPrefix(a, b);
  if (same < room / 2 || Math.max(a.length, b.length) <= room) return [clip(a, room), clip(b, room)];
  return [`…${clip(a.slice(same - lead), room - 1)}`, `…${clip(b.slice(same - lead), room - 1)}`];
}

function commonPrefix(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}
