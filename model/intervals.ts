/** A time from `from` until just before `to`, in minutes. */
export type Interval = { readonly from: number; readonly to: number };

/** A time during which one person has the watch. */
export type Duty = Interval & { readonly person: string };

const byStart = (a: Interval, b: Interval): number => a.from - b.from;

/** What of the items lies in one of the windows. Both lists are sorted and free of overlaps, and so is the result. */
export function inside<T extends Interval>(items: readonly T[], windows: readonly Interval[]): T[] {
  const found: T[] = [];
  let next = 0;
  for (const item of items) {
    while ((windows[next]?.to ?? Infinity) <= item.from) next++;
    for (let i = next; i < windows.length; i++) {
      const window = windows[i];
      if (!window || window.from >= item.to) break;
      found.push({ ...item, from: Math.max(item.from, window.from), to: Math.min(item.to, window.to) });
    }
  }
  return found;
}

/** One list laid over another: the upper one wins. Both are sorted and free of overlaps, and so is the result. */
export const overlay = <T extends Interval>(lower: readonly T[], upper: readonly T[]): readonly T[] =>
  upper.length === 0 ? lower : [...inside(lower, between(upper)), ...upper].toSorted(byStart);

/** The time that the items leave free, from the beginning of time to its end. */
const between = (items: readonly Interval[]): Interval[] =>
  [-Infinity, ...items.map(({ to }) => to)]
    .map((from, i) => ({ from, to: items[i]?.from ?? Infinity }))
    .filter(({ from, to }) => from < to);

/** The time that any of the intervals covers. They come in any order and may overlap. */
export const union = (intervals: readonly Interval[]): Interval[] =>
  join(intervals.toSorted(byStart), (a, b) => b.from <= a.to);

/** Duties of one person without a break between them become one. */
export const joinDuties = (duties: readonly Duty[]): Duty[] =>
  join(duties, (a, b) => b.from === a.to && b.person === a.person);

function join<T extends Interval>(sorted: readonly T[], belongTogether: (a: T, b: T) => boolean): T[] {
  const joined: T[] = [];
  for (const item of sorted) {
    const last = joined.at(-1);
    if (last && belongTogether(last, item)) joined.splice(-1, 1, { ...last, to: Math.max(last.to, item.to) });
    else joined.push(item);
  }
  return joined;
}
