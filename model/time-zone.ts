import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from './formats.ts';
import { acceptedTimeZones, timeZoneAliases } from './time-zones.ts';

/** The name under which PagerDuty takes a zone: its own, or that of its alias (`UTC` → `Etc/UTC`); undefined when it takes none. */
export const pagerdutyTimeZone = (zone: string): string | undefined =>
  acceptedTimeZones.has(zone) ? zone : timeZoneAliases.get(zone);

/**
 * A zone that PagerDuty takes and whose clocks agree with `zone` in every month of 2026 and 2027: the same one in
 * other capitals, else one of the same continent, and a well-known city before one with a region in its name.
 */
export function zoneLike(zone: string): string | undefined {
  if (!isTimeZone(zone)) return undefined;
  const [continent] = zone.split('/');
  const rank = (candidate: string): number => {
    if (candidate.toLowerCase() === zone.toLowerCase()) return 0;
    return (candidate.startsWith(`${continent}/`) ? 1 : 100) + candidate.split('/').length;
  };
  const wanted = offsets(zone);
  const alike = Array.from(acceptedTimeZones).filter(candidate => offsets(candidate) === wanted);
  return alike.toSorted((a, b) => rank(a) - rank(b))[0];
}

const cache = new Map<string, string>();

function offsets(zone: string): string {
  let known = cache.get(zone);
  if (known === undefined) {
    const months = Array.from({ length: 24 }, (_, month) =>
      Temporal.PlainDate.from('2026-01-15').add({ months: month }),
    );
    known = months.map(date => date.toZonedDateTime(zone).offsetNanoseconds / 60e9).join();
    cache.set(zone, known);
  }
  return known;
}
