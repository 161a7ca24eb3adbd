import type { Temporal } from 'temporal-polyfill';
import { type Duty, type Interval, inside, joinDuties, overlay } from './intervals.ts';
import { windowsIn } from './restriction-windows.ts';
import { turnsIn } from './rotation.ts';
import type { Layer, Override, Schedule } from './schedule.ts';
import { toInstant, toLocalMinutes, toMinutes, type ZoneClock, zoneClock } from './zone-clock.ts';

/** One concrete interval of one person, `to` exclusive. */
export type Shift = {
  readonly person: string;
  readonly from: Temporal.Instant;
  readonly to: Temporal.Instant;
};

/**
 * Who is on call when between two instants: sorted shifts without overlaps, cut off at both ends, each as long as the
 * person stays the same. Time with nobody on call has no shift.
 */
export const finalSchedule = (schedule: Schedule, from: Temporal.Instant, to: Temporal.Instant): Shift[] =>
  shifts(withOverrides(schedule, { from: toMinutes(from), to: toMinutes(to) }));

/** The same before overrides: whom they replace. */
export const layersOnly = (schedule: Schedule, from: Temporal.Instant, to: Temporal.Instant): Shift[] =>
  shifts(byLayers(schedule, { from: toMinutes(from), to: toMinutes(to) }));

/** Who is on call at an instant, in the final schedule; `undefined` in a gap. */
export function onCallAt(schedule: Schedule, instant: Temporal.Instant): string | undefined {
  const at = toMinutes(instant);
  return withOverrides(schedule, { from: at, to: at + 1 }).find(({ from }) => from <= at)?.person;
}

const shifts = (duties: readonly Duty[]): Shift[] =>
  joinDuties(duties).map(({ person, from, to }) => ({ person, from: toInstant(from), to: toInstant(to) }));

function withOverrides(schedule: Schedule, span: Interval): readonly Duty[] {
  const clock = zoneClock(schedule.timeZone);
  const overrides = schedule.overrides.map(override => overrideIn(override, clock, span));
  return overrides.reduce<readonly Duty[]>(overlay, byLayers(schedule, span));
}

function byLayers({ timeZone, layers }: Schedule, span: Interval): readonly Duty[] {
  const clock = zoneClock(timeZone);
  return layers.map(layer => layerIn(layer, clock, span)).reduce<readonly Duty[]>(overlay, []);
}

/** The rotation goes on while restrictions silence it: they cut turns, and never move them. */
function layerIn(layer: Layer, clock: ZoneClock, span: Interval): Duty[] {
  const turns = turnsIn(layer, clock, span);
  return layer.restrictions.length === 0 ? turns : inside(turns, windowsIn(layer.restrictions, clock, span));
}

/** At most one duty: none where the override lies outside the span. */
function overrideIn({ person, from, to }: Override, clock: ZoneClock, span: Interval): Duty[] {
  const start = Math.max(span.from, clock.toEpoch(toLocalMinutes(from)));
  const end = Math.min(span.to, clock.toEpoch(toLocalMinutes(to)));
  return start < end ? [{ person, from: start, to: end }] : [];
}
