import type { Temporal } from 'temporal-polyfill';
import type { Layer, Schedule } from './schedule.ts';

/** One question, answered for an instant in milliseconds. */
type Answer = (at: number) => string | undefined;

/**
 * Who is on call in each minute of a span, counted step by step from the first hand-off with Temporal's own arithmetic:
 * slow, and plain enough to be believed. The roster engine is tested against it.
 */
export function whoByTheMinute(
  schedule: Schedule,
  from: Temporal.Instant,
  to: Temporal.Instant,
): (string | undefined)[] {
  const zone = schedule.timeZone;
  const days = daysBetween(from, to, zone);
  const layers = schedule.layers.map(layer => whoseTurn(layer, days, zone));
  const overrides = schedule.overrides.map(({ person, from, to }): Answer => {
    const [start, end] = [epoch(from, zone), epoch(to, zone)];
    return at => (start <= at && at < end ? person : undefined);
  });
  const highestFirst = [...layers, ...overrides].reverse();
  return Array.from({ length: from.until(to).total('minutes') }, (_, minute) => {
    const at = from.epochMilliseconds + minute * 60_000;
    return highestFirst.map(answer => answer(at)).find(person => person !== undefined);
  });
}

const epoch = (local: Temporal.PlainDateTime, zone: string): number => local.toZonedDateTime(zone).epochMilliseconds;

/** With room for a window of a week that began before, and for clocks that jump. */
function daysBetween(from: Temporal.Instant, to: Temporal.Instant, zone: string): Temporal.PlainDate[] {
  const first = from.toZonedDateTimeISO(zone).toPlainDate().subtract({ days: 9 });
  const last = to.toZonedDateTimeISO(zone).toPlainDate().add({ days: 2 });
  return Array.from({ length: first.until(last).days + 1 }, (_, days) => first.add({ days }));
}

function whoseTurn(layer: Layer, days: readonly Temporal.PlainDate[], zone: string): Answer {
  const { people, restrictions, end, handoff } = layer;
  const handoffs = handoffsUntil(days.at(-1) ?? layer.start, layer).map(local => epoch(local, zone));
  const windows = windowsOn(days, layer, zone);
  const isOver = end ? epoch(end.toPlainDateTime().add({ minutes: handoff.time }), zone) : Infinity;
  return at => {
    if (at < (handoffs[0] ?? Infinity) || at >= isOver) return undefined;
    if (restrictions.length > 0 && !windows.some(([start, end]) => start <= at && at < end)) return undefined;
    return people[handoffs.findLastIndex(handoff => handoff <= at) % people.length];
  };
}

/** From the first one on, one turn after the other. */
function handoffsUntil(last: Temporal.PlainDate, { start, handoff, turnMinutes }: Layer): Temporal.PlainDateTime[] {
  let day = start;
  while (handoff.weekday !== undefined && day.dayOfWeek !== handoff.weekday) day = day.add({ days: 1 });
  const handoffs = [day.toPlainDateTime().add({ minutes: handoff.time })];
  for (let next = handoffs[0]; next && next.toPlainDate().until(last).sign >= 0; handoffs.push(next)) {
    next = next.add({ minutes: turnMinutes });
  }
  return handoffs;
}

const windowsOn = (days: readonly Temporal.PlainDate[], { restrictions }: Layer, zone: string): [number, number][] =>
  days.flatMap(day =>
    restrictions
      .filter(restriction => restriction.every === 'day' || restriction.weekday === day.dayOfWeek)
      .map(({ start, minutes }): [number, number] => {
        const begin = day.toPlainDateTime().add({ minutes: start });
        return [epoch(begin, zone), epoch(begin.add({ minutes }), zone)];
      }),
  );
