import { Temporal } from 'temporal-polyfill';
import type { Entry } from '../entry.ts';
import { isTimeZone } from '../formats.ts';
import { formatTimeOfDay, minutesPerDay, occurrences } from '../local-time.ts';
import { firstHandoff, isAllowedTurn, type Layer, type Schedule } from '../schedule.ts';
import type { Finding } from '../source/finding.ts';
import type { Span } from '../source/span.ts';
import { error, type IntegrityCheck } from './integrity.ts';

/** Local times exist, once: not in the hour that clocks skip in spring, nor in the one that they repeat in autumn. */
export const localTimes: IntegrityCheck = function* ({ repo: { schedules } }) {
  for (const entry of schedules.values()) {
    for (const [index, { from, to }] of entry.value.overrides.entries()) {
      yield* onTheClock(from, entry.value.timeZone, () => entry.at('overrides', index, 'from'));
      yield* onTheClock(to, entry.value.timeZone, () => entry.at('overrides', index, 'to'));
    }
    for (const [index, layer] of entry.value.layers.entries()) yield* handoffs(entry, layer, index);
  }
};

function* onTheClock(local: Temporal.PlainDateTime, zone: string, at: () => Span): Generator<Finding> {
  const text = local.toString().slice(0, 16);
  const count = occurrences(local, zone);
  if (count === 'none') {
    const next = local.toZonedDateTime(zone, { disambiguation: 'later' }).toPlainDateTime().toString().slice(0, 16);
    yield error('time', `Unexpected \`${text}\`, expected a time that exists in ${zone}`, at(), {
      hint: `clocks skip it; \`${next}\` is the same moment`,
    });
  } else if (count === 'twice') {
    yield error('time', `Unexpected \`${text}\`, expected a time that comes once in ${zone}`, at(), {
      level: 'warning',
      hint: 'clocks repeat it; the first of the two is taken',
    });
  }
}

/** A hand-off that falls into a change of clocks in the first year of the layer moves on that day. */
function* handoffs({ value, at }: Entry<Schedule>, layer: Layer, index: number): Generator<Finding> {
  for (const { date, skipped, from, to } of clockChanges(value.timeZone, firstHandoff(layer).toPlainDate())) {
    const time = handoffTimes(layer, date).find(minute => minute >= from && minute < to);
    if (time === undefined) continue;
    const what = skipped ? 'a time that exists' : 'a time that comes once';
    const message = `Unexpected hand-off at \`${formatTimeOfDay(time)}\`, expected ${what} in ${value.timeZone} on ${date}`;
    yield error('time', message, at('layers', index, 'handoff'), {
      level: 'warning',
      hint: `clocks ${skipped ? 'skip' : 'repeat'} ${formatTimeOfDay(from)} to ${formatTimeOfDay(to)}`,
    });
    return;
  }
}

/** The local times at which turns end on a day; none is known for turns that drift through the day. */
function handoffTimes(layer: Layer, date: Temporal.PlainDate): number[] {
  const { end, turnMinutes, handoff } = layer;
  if (!isAllowedTurn(turnMinutes)) return [];
  if (end && Temporal.PlainDate.compare(date, end) > 0) return [];
  if (minutesPerDay % turnMinutes === 0) {
    const times = Array.from({ length: minutesPerDay / turnMinutes }, (_, turn) => handoff.time + turn * turnMinutes);
    return times.map(minute => minute % minutesPerDay);
  }
  const days = firstHandoff(layer).toPlainDate().until(date).days;
  return (days * minutesPerDay) % turnMinutes === 0 ? [handoff.time] : [];
}

type ClockChange = {
  readonly date: Temporal.PlainDate;
  readonly skipped: boolean;
  readonly from: number;
  readonly to: number;
};

const cache = new Map<string, readonly ClockChange[]>();

/** The changes of clocks in the year after a day: which minutes of which day are skipped or repeated. */
function clockChanges(zone: string, after: Temporal.PlainDate): readonly ClockChange[] {
  const key = `${zone} ${after}`;
  let known = cache.get(key);
  if (!known) {
    known = isTimeZone(zone) ? Array.from(changesAfter(after.toZonedDateTime(zone))) : [];
    cache.set(key, known);
  }
  return known;
}

function* changesAfter(start: Temporal.ZonedDateTime): Generator<ClockChange> {
  const end = start.add({ years: 1 });
  for (let change = start.getTimeZoneTransition('next'); change; change = change.getTimeZoneTransition('next')) {
    if (Temporal.ZonedDateTime.compare(change, end) > 0) return;
    const nanoseconds = change.offsetNanoseconds - change.subtract({ nanoseconds: 1 }).offsetNanoseconds;
    const wall = change.toPlainDateTime();
    const other = wall.subtract({ nanoseconds });
    const [first, last] = nanoseconds > 0 ? [other, wall] : [wall, other];
    yield {
      date: first.toPlainDate(),
      skipped: nanoseconds > 0,
      from: minuteOf(first),
      to: minuteOf(last) || minutesPerDay,
    };
  }
}

const minuteOf = ({ hour, minute }: Temporal.PlainDateTime): number => hour * 60 + minute;
