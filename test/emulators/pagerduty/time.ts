import { Temporal } from 'temporal-polyfill';

/** What Go prints for a time, as the provider sends it: `2026-01-05 08:00:00 +0000 UTC`. */
const printedByGo = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.\d+)? ([+-]\d\d)(\d\d)(?: \S+)?$/;

/** A time in either form that clients send, in RFC 3339; nothing where it is no time. */
export function rfc3339(written: string): string | undefined {
  const [, date, time, hours, minutes] = printedByGo.exec(written) ?? [];
  const offset = `${hours}:${minutes}`;
  const standard = date === undefined ? written : `${date}T${time}${offset === '+00:00' ? 'Z' : offset}`;
  try {
    Temporal.Instant.from(standard);
    return standard;
  } catch {
    return undefined;
  }
}

export const instant = (written: string): Temporal.Instant => Temporal.Instant.from(written);

export const isBefore = (a: string, b: string): boolean => Temporal.Instant.compare(instant(a), instant(b)) < 0;

export const isWithin = (at: string, start: string, end: string): boolean => !isBefore(at, start) && isBefore(at, end);

/** An instant in UTC, to the second. */
export const inUtc = (written: string): string => instant(written).toString({ smallestUnit: 'second' });

/** An instant as a wall clock in the zone shows it, with the offset and to the second. */
export const inZone = (written: string, zone: string): string =>
  instant(written).toZonedDateTimeISO(zone).toString({ smallestUnit: 'second', timeZoneName: 'never' });

export function isZone(zone: string): boolean {
  try {
    instant('2026-01-01T00:00:00Z').toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
