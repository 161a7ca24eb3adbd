import type { Duty, Interval } from './intervals.ts';
import { minutesPerDay } from './local-time.ts';
import { firstHandoff, type Layer } from './schedule.ts';
import { toLocalMinutes, type ZoneClock } from './zone-clock.ts';

/**
 * Whose turn it is in a layer during a span, whatever its restrictions. Turn k begins k turns after the first hand-off
 * on the local clock, so that 09:00 stays 09:00 when the clocks change, whether turns are weeks or hours.
 */
export function turnsIn(layer: Layer, clock: ZoneClock, span: Interval): Duty[] {
  const { people, turnMinutes } = layer;
  if (people.length === 0 || turnMinutes <= 0) return [];
  const first = toLocalMinutes(firstHandoff(layer));
  const start = Math.max(span.from, clock.toEpoch(first));
  let to = Math.min(span.to, endOf(layer, clock));
  const turns: Duty[] = [];
  // Backwards, and from a day later than the clock says: where it jumps, a later turn may begin before an earlier one.
  let turn = Math.floor((clock.toLocal(to) + minutesPerDay - first) / turnMinutes);
  for (; to > start; turn--) {
    const from = Math.max(start, clock.toEpoch(first + turn * turnMinutes));
    const person = people[turn % people.length];
    if (from < to && person !== undefined) turns.push({ person, from, to });
    to = Math.min(to, from);
  }
  return turns.reverse();
}

/** The hand-off time of the end date. */
const endOf = ({ end, handoff }: Layer, clock: ZoneClock): number =>
  end ? clock.toEpoch(toLocalMinutes(end.toPlainDateTime()) + handoff.time) : Infinity;
