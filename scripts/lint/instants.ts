import { Temporal } from 'temporal-polyfill';
import type { Away } from '../../model/person.ts';
import type { Override } from '../../model/schedule.ts';

/** A span of real time, `to` exclusive. */
export type Instants = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/** When an override holds. */
export const instantsOf = ({ from, to }: Override, timeZone: string): Instants => ({
  from: from.toZonedDateTime(timeZone).toInstant(),
  to: to.toZonedDateTime(timeZone).toInstant(),
});

/** The days off, from the first midnight to the last, on the person's own clock. */
export const instantsOfDays = ({ from, to }: Away, timeZone: string): Instants => ({
  from: from.toZonedDateTime(timeZone).toInstant(),
  to: to.add({ days: 1 }).toZonedDateTime(timeZone).toInstant(),
});

/** At most a year of it: dates such as 2100-12-31 mean "until further notice", and nobody plans a roster that far. */
export function firstYear({ from, to }: Instants): Instants {
  const year = from.add({ hours: 366 * 24 });
  return { from, to: Temporal.Instant.compare(to, year) > 0 ? year : to };
}

/** A moment on a zone's clock, as people write it: `2026-12-24T09:00`. */
export const localText = (instant: Temporal.Instant, timeZone: string): string =>
  instant.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' });
