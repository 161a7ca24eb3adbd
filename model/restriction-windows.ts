import { type Interval, union } from './intervals.ts';
import { minutesPerDay, minutesPerWeek } from './local-time.ts';
import type { Restriction } from './schedule.ts';
import type { ZoneClock } from './zone-clock.ts';

/** Day 0 of the count, 1970-01-01, was a Thursday; weeks are counted from the Monday after it. */
const firstMonday = 4 * minutesPerDay;

/** The time in a span that restrictions leave to a layer: all their windows together. */
export const windowsIn = (restrictions: readonly Restriction[], clock: ZoneClock, span: Interval): Interval[] =>
  union(restrictions.flatMap(restriction => occurrencesIn(restriction, clock, span)));

function occurrencesIn(restriction: Restriction, clock: ZoneClock, span: Interval): Interval[] {
  const { minutes } = restriction;
  const period = restriction.every === 'day' ? minutesPerDay : minutesPerWeek;
  const anchor = firstWindow(restriction);
  // A day more on either side, since the clock may jump within the span.
  const earliest = clock.toLocal(span.from) - minutes - minutesPerDay;
  const latest = clock.toLocal(span.to) + minutesPerDay;
  const windows: Interval[] = [];
  for (let start = anchor + Math.ceil((earliest - anchor) / period) * period; start <= latest; start += period) {
    const from = Math.max(span.from, clock.toEpoch(start));
    const to = Math.min(span.to, clock.toEpoch(start + minutes));
    if (from < to) windows.push({ from, to });
  }
  return windows;
}

const firstWindow = (restriction: Restriction): number =>
  restriction.every === 'day'
    ? restriction.start
    : firstMonday + (restriction.weekday - 1) * minutesPerDay + restriction.start;
