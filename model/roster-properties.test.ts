import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { Weekday } from './local-time.ts';
import { finalSchedule, layersOnly, onCallAt, type Shift } from './roster.ts';
import type { Layer, Override, Restriction, Schedule } from './schedule.ts';
import { whoByTheMinute } from './test-oracle.ts';

const person = fc.constantFrom('ada', 'grace', 'linus', 'maria');
const weekday = fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5, 6, 7);
/** Half of them at night, when the clocks change. */
const timeOfDay = fc
  .oneof(fc.integer({ min: 0, max: 16 }), fc.integer({ min: 0, max: 95 }))
  .map(quarter => quarter * 15);

/** Zones, each with a moment when its clocks change; but for Kathmandu, where they never do. */
const change = fc.constantFrom<[string, string][]>(
  ['Europe/Berlin', '2026-03-29T01:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00Z'],
  ['America/New_York', '2026-03-08T07:00Z'],
  ['America/St_Johns', '2026-11-01T04:30Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30Z'],
  ['Africa/Cairo', '2026-04-23T22:00Z'],
  ['America/Santiago', '2026-04-05T03:00Z'],
  ['Antarctica/Troll', '2026-03-29T01:00Z'],
  ['Antarctica/Troll', '2026-10-25T01:00Z'],
  ['Asia/Kathmandu', '2026-11-15T18:15Z'],
  ['Pacific/Apia', '2011-12-30T10:00Z'],
);

const restriction: fc.Arbitrary<Restriction> = fc.oneof(
  fc.record({ every: fc.constant('day' as const), start: timeOfDay, minutes: fc.integer({ min: 1, max: 1_440 }) }),
  fc.record({
    every: fc.constant('week' as const),
    weekday,
    start: timeOfDay,
    minutes: fc.integer({ min: 1, max: 10_079 }),
  }),
);

const layerAround = (date: Temporal.PlainDate): fc.Arbitrary<Layer> =>
  fc.record({
    name: fc.constant('Layer'),
    turnMinutes: fc.constantFrom(30, 60, 90, 480, 720, 1_440, 2_880, 10_080, 20_160),
    handoff: fc.record({ weekday: fc.option(weekday, { nil: undefined }), time: timeOfDay }),
    start: fc.integer({ min: -25, max: 3 }).map(days => date.add({ days })),
    end: fc.option(
      fc.integer({ min: -3, max: 3 }).map(days => date.add({ days })),
      { nil: undefined },
    ),
    people: fc.array(person, { minLength: 1, maxLength: 4 }),
    restrictions: fc.array(restriction, { maxLength: 3 }),
  });

const overrideAround = (date: Temporal.PlainDate): fc.Arbitrary<Override> =>
  fc
    .tuple(person, fc.integer({ min: -2_880, max: 2_880 }), fc.integer({ min: 1, max: 2_880 }))
    .map(([person, start, minutes]) => {
      const from = date.toPlainDateTime().add({ minutes: start });
      return { person, replaces: undefined, from, to: from.add({ minutes }), reason: 'Linus on leave' };
    });

type Sample = { schedule: Schedule; from: Temporal.Instant; to: Temporal.Instant };

/** A schedule and up to four days around a change of its clocks, or a part of them that begins or ends close to it. */
const sample: fc.Arbitrary<Sample> = change.chain(([timeZone, moment]) => {
  const middle = Temporal.Instant.from(moment);
  const date = middle.toZonedDateTimeISO(timeZone).toPlainDate();
  const minutes = fc.oneof(fc.integer({ min: -120, max: 120 }), fc.integer({ min: -2_880, max: 2_880 }));
  return fc
    .tuple(
      fc.array(layerAround(date), { minLength: 1, maxLength: 3 }),
      fc.array(overrideAround(date), { maxLength: 3 }),
      fc.tuple(minutes, minutes),
    )
    .map(([layers, overrides, span]) => {
      const schedule = { name: 'Primary', owner: 'payments', timeZone, layers, overrides, shadow: false };
      const [from, to] = [Math.min(...span), Math.max(...span)].map(minutes => middle.add({ minutes }));
      return { schedule, from: from ?? middle, to: to ?? middle };
    });
});

const text = ({ person, from, to }: Shift): string => `${from}/${to} ${person}`;

test('shifts are sorted, apart, within the span, and as long as can be', () => {
  fc.assert(
    fc.property(sample, ({ schedule, from, to }) => {
      const shifts = finalSchedule(schedule, from, to);
      const times = shifts.flatMap(shift => [shift.from, shift.to]);
      const ordered = [from, ...times, to].map(time => time.epochMilliseconds);
      expect(ordered).toEqual(ordered.toSorted((a, b) => a - b));
      for (const [i, shift] of shifts.entries()) {
        expect(shift.from.equals(shift.to)).toBe(false);
        const next = shifts[i + 1];
        expect(next?.person === shift.person && next.from.equals(shift.to)).toBe(false);
      }
    }),
  );
});

test('a span in two parts says the same as the whole', () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), ({ schedule, from, to }, share) => {
      const middle = from.add({ milliseconds: Math.round(from.until(to).total('milliseconds') * share) });
      const parts = [...finalSchedule(schedule, from, middle), ...finalSchedule(schedule, middle, to)];
      const i = parts.findIndex(shift => shift.from.equals(middle));
      const [last, next] = [parts[i - 1], parts[i]];
      if (last && next && last.person === next.person && last.to.equals(middle)) {
        parts.splice(i - 1, 2, { ...last, to: next.to });
      }
      expect(parts.map(text)).toEqual(finalSchedule(schedule, from, to).map(text));
    }),
  );
});

test('one instant agrees with the span around it', () => {
  fc.assert(
    fc.property(sample, fc.double({ min: 0, max: 1, noNaN: true }), ({ schedule, from, to }, share) => {
      const milliseconds = Math.round(from.until(to).total('milliseconds') * share);
      const at = from.add({ milliseconds });
      const isIn = (shift: Shift) =>
        Temporal.Instant.compare(shift.from, at) <= 0 && Temporal.Instant.compare(at, shift.to) < 0;
      fc.pre(!at.equals(to));
      expect(onCallAt(schedule, at)).toBe(finalSchedule(schedule, from, to).find(isIn)?.person);
    }),
  );
});

test('every minute says what a slow and plain count says', () => {
  fc.assert(
    fc.property(sample, ({ schedule, from, to }) => {
      expect(byTheMinute(finalSchedule(schedule, from, to), from, to)).toEqual(whoByTheMinute(schedule, from, to));
      const bare = { ...schedule, overrides: [] };
      expect(byTheMinute(layersOnly(schedule, from, to), from, to)).toEqual(whoByTheMinute(bare, from, to));
    }),
    { numRuns: 50 },
  );
});

const byTheMinute = (shifts: readonly Shift[], from: Temporal.Instant, to: Temporal.Instant): (string | undefined)[] =>
  Array.from({ length: from.until(to).total('minutes') }, (_, minute) => {
    const at = from.epochMilliseconds + minute * 60_000;
    return shifts.find(shift => shift.from.epochMilliseconds <= at && at < shift.to.epochMilliseconds)?.person;
  });
