import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { toInstant, toLocalMinutes, toMinutes, zoneClock } from './zone-clock.ts';

test.each([
  ['an ordinary time', 'Europe/Berlin', '2026-01-05T09:00', '2026-01-05T08:00:00Z'],
  ['a time in summer', 'Europe/Berlin', '2026-07-06T09:00', '2026-07-06T07:00:00Z'],
  ['the first that the clocks skip', 'Europe/Berlin', '2026-03-29T02:00', '2026-03-29T01:00:00Z'],
  ['the last that they skip', 'Europe/Berlin', '2026-03-29T02:59', '2026-03-29T01:59:00Z'],
  ['the first after the gap', 'Europe/Berlin', '2026-03-29T03:00', '2026-03-29T01:00:00Z'],
  ['the first that they show twice', 'Europe/Berlin', '2026-10-25T02:00', '2026-10-25T00:00:00Z'],
  ['the first that they show once again', 'Europe/Berlin', '2026-10-25T03:00', '2026-10-25T02:00:00Z'],
  ['three quarters of an hour', 'Asia/Kathmandu', '2026-01-05T09:00', '2026-01-05T03:15:00Z'],
  ['a gap of half an hour', 'Australia/Lord_Howe', '2026-10-04T02:15', '2026-10-03T15:45:00Z'],
  ['half an hour shown twice', 'Australia/Lord_Howe', '2026-04-05T01:45', '2026-04-04T14:45:00Z'],
  ['a day that Samoa skipped', 'Pacific/Apia', '2011-12-30T12:00', '2011-12-30T22:00:00Z'],
  ['no zone at all', 'Etc/UTC', '2026-01-05T09:00', '2026-01-05T09:00:00Z'],
])('%s: %s %s is %s', (_, timeZone, local, expected) => {
  const epoch = zoneClock(timeZone).toEpoch(toLocalMinutes(Temporal.PlainDateTime.from(local)));
  expect(toInstant(epoch).toString()).toBe(expected);
});

const timeZone = fc.constantFrom(...Intl.supportedValuesOf('timeZone'));
const minute = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2050, 0) / 60_000 }).map(toInstant);

/** Any minute of fifty years, or one within 26 hours of the next time that the clocks change. */
const moment = fc
  .tuple(timeZone, minute, fc.option(fc.integer({ min: -1_560, max: 1_560 })))
  .map(([zone, instant, minutes]) => {
    const time = instant.toZonedDateTimeISO(zone);
    return minutes === null ? time : (time.getTimeZoneTransition('next') ?? time).add({ minutes });
  });

test('agrees with Temporal about every local time', () => {
  fc.assert(
    fc.property(moment, time => {
      const local = toLocalMinutes(time.toPlainDateTime());
      expect(zoneClock(time.timeZoneId).toLocal(toMinutes(time))).toBe(local);
    }),
  );
});

test('agrees with Temporal about every instant, and about local times that no instant has', () => {
  fc.assert(
    fc.property(moment, fc.integer({ min: -180, max: 180 }), (time, minutes) => {
      const local = time.toPlainDateTime().add({ minutes });
      const epoch = zoneClock(time.timeZoneId).toEpoch(toLocalMinutes(local));
      expect(toInstant(epoch).toString()).toBe(local.toZonedDateTime(time.timeZoneId).toInstant().toString());
    }),
  );
});

test('instants survive as minutes, to the millisecond', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: Date.UTC(2200, 0) }), milliseconds => {
      const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
      expect(toInstant(toMinutes(instant)).epochMilliseconds).toBe(milliseconds);
    }),
  );
});
