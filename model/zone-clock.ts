import { Temporal } from 'temporal-polyfill';
import { minutesPerDay } from './local-time.ts';

/** The clock of a time zone as arithmetic. Both times are minutes since 1970-01-01T00:00, in UTC and on that clock. */
export type ZoneClock = {
  toLocal(epoch: number): number;
  /** A time that the clock skips counts from before the gap, one that it shows twice is the first: `compatible`. */
  toEpoch(local: number): number;
};

/** A time during which a zone keeps its offset from UTC. */
type Stretch = { readonly until: number; readonly offset: number };

/** Temporal looks transitions up slowly, so that they are asked for once for each zone and part of time. */
const minutesPerPart = 365 * minutesPerDay;

/** The clock of a zone; every call for the same zone shares what is known about it. */
export const zoneClock: (timeZone: string) => ZoneClock = remembering(timeZone => {
  const stretchesOf = remembering((part: number) => stretchesIn(timeZone, part));
  const offsetAt = (epoch: number): number =>
    stretchesOf(Math.floor(epoch / minutesPerPart)).find(({ until }) => epoch < until)?.offset ?? 0;
  return {
    toLocal: epoch => epoch + offsetAt(epoch),
    toEpoch: local => {
      // No offset reaches a whole day, so that these two lie on either side of whatever happens around `local`.
      const before = offsetAt(local - minutesPerDay);
      const after = offsetAt(local + minutesPerDay);
      if (before === after || offsetAt(local - before) === before) return local - before;
      return offsetAt(local - after) === after ? local - after : local - before;
    },
  };
});

function remembering<Question, Answer extends object>(answer: (question: Question) => Answer) {
  const known = new Map<Question, Answer>();
  return (question: Question): Answer => {
    let found = known.get(question);
    if (found === undefined) {
      found = answer(question);
      known.set(question, found);
    }
    return found;
  };
}

function stretchesIn(timeZone: string, part: number): Stretch[] {
  const end = (part + 1) * minutesPerPart;
  const stretches: Stretch[] = [];
  let start: Temporal.ZonedDateTime | null = toInstant(part * minutesPerPart).toZonedDateTimeISO(timeZone);
  while (start && toMinutes(start) < end) {
    const next: Temporal.ZonedDateTime | null = start.getTimeZoneTransition('next');
    stretches.push({ until: next ? toMinutes(next) : Infinity, offset: start.offsetNanoseconds / 60e9 });
    start = next;
  }
  return stretches;
}

/** Minutes since the epoch; with a fraction for an instant between two minutes. */
export const toMinutes = ({ epochMilliseconds }: { readonly epochMilliseconds: number }): number =>
  epochMilliseconds / 60_000;

/** The instant of such minutes, to the millisecond. */
export const toInstant = (epoch: number): Temporal.Instant =>
  Temporal.Instant.fromEpochMilliseconds(Math.round(epoch * 60_000));

/** A local date and time as minutes since 1970-01-01T00:00 on the same clock. */
export const toLocalMinutes = ({ year, month, day, hour, minute }: Temporal.PlainDateTime): number =>
  Date.UTC(year, month - 1, day, hour, minute) / 60_000;
