import { Temporal } from 'temporal-polyfill';
import { zonesOf } from './country.ts';
import { isTimeZone } from './formats.ts';
import { lazily } from './source/lazily.ts';
import { acceptedTimeZones, bestKnownTimeZones, timeZoneAliases } from './time-zones.ts';

/** The name under which PagerDuty takes a zone: its own, or that of its alias (`UTC` → `Etc/UTC`); undefined when it takes none. */
export const pagerdutyTimeZone = (zone: string): string | undefined =>
  acceptedTimeZones.has(zone) ? zone : timeZoneAliases.get(zone);

/**
 * A zone that PagerDuty takes and whose clocks change from 2027 on as those of `zone` do: the same one in other
 * capitals, else one of its country, else of its continent; and of several the one that most people know.
 */
export function zoneLike(zone: string): string | undefined {
  if (!isTimeZone(zone)) return undefined;
  const compatriots = new Set(zonesBeside(zone));
  const [continent] = zone.split('/');
  const nearness = (candidate: string): number => {
    if (candidate.toLowerCase() === zone.toLowerCase()) return 0;
    if (compatriots.has(candidate)) return 1;
    return candidate.startsWith(`${continent}/`) ? 2 : 3;
  };
  const wanted = clockIn2027(zone);
  const alike = Array.from(acceptedTimeZones).filter(candidate => clockIn2027(candidate) === wanted);
  return alike.toSorted((a, b) => nearness(a) - nearness(b) || fame(a) - fame(b))[0];
}

const fame = (zone: string): number => {
  const rank = bestKnownTimeZones.indexOf(zone);
  return rank < 0 ? bestKnownTimeZones.length : rank;
};

/** The zones of the same country that PagerDuty takes. */
const zonesBeside = (zone: string): string[] =>
  zonesByCountry()
    .filter(zones => zones.includes(zone))
    .flatMap(zones => zones.flatMap(name => pagerdutyTimeZone(name) ?? []));

/** Intl knows no country of a zone, only the zones of a country; to ask for all of them takes its time. */
const zonesByCountry = lazily(() => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  return letters.flatMap(first => letters.map(second => zonesOf(first + second)));
});

const cache = new Map<string, string>();

/** The offset at the beginning of the year and the days on which it changes: not the hours, which differ within countries. */
function clockIn2027(zone: string): string {
  let known = cache.get(zone);
  if (known === undefined) {
    known = Array.from(
      changesIn2027(zone),
      time => `${time.toInstant().toString().slice(0, 10)} ${time.offset}`,
    ).join();
    cache.set(zone, known);
  }
  return known;
}

function* changesIn2027(zone: string): Generator<Temporal.ZonedDateTime> {
  const start = Temporal.Instant.from('2027-01-01T12:00Z').toZonedDateTimeISO(zone);
  yield start;
  for (let change = start.getTimeZoneTransition('next'); change; change = change.getTimeZoneTransition('next')) {
    if (change.year > 2027) return;
    yield change;
  }
}
