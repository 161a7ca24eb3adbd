import { Temporal } from 'temporal-polyfill';
import { isTimeZone } from './formats.ts';
import { acceptedTimeZones, timeZoneAliases } from './time-zones.ts';

/** The name under which PagerDuty takes a zone: its own, or that of its alias (`UTC` → `Etc/UTC`); undefined when it takes none. */
export const pagerdutyTimeZone = (zone: string): string | undefined =>
  acceptedTimeZones.has(zone) ? zone : timeZoneAliases.get(zone);

/** A zone that PagerDuty takes and whose clocks agree with `zone` in every month of 2026 and 2027; the same continent first. */
export function zoneLike(zone: string): string | undefined {
  if (!isTimeZone(zone)) return undefined;
  const wanted = offsets(zone);
  const alike = Array.from(acceptedTimeZones).filter(candidate => offsets(candidate) === wanted);
  const [continent] = zone.split('/');
  return alike.find(candidate => candidate.startsWith(`${continent}/`)) ?? alike[0];
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
