import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { ScheduleFile } from './file-types.ts';
import { finalSchedule, type Shift } from './roster.ts';
import { type Schedule, understandSchedule } from './schedule.ts';

type Case = Pick<ScheduleFile, 'layers' | 'overrides'> & {
  /** Default: Europe/Berlin. */
  zone?: string;
  /** Two times on the clock of the schedule, with an offset where it shows a time twice. */
  span: string;
  says: string[];
};

/** Each case is a schedule as people write it, and the lines of who is on call during a span. */
export function testRosters(cases: Record<string, Case>): void {
  test.each(Object.entries(cases))('%s', (_, { zone, layers, overrides = [], span, says }) => {
    const schedule = scheduleOf({ time_zone: zone ?? 'Europe/Berlin', layers, overrides });
    const [from, to] = instants(span, schedule.timeZone);
    expect(finalSchedule(schedule, from, to).map(shift => line(shift, schedule.timeZone))).toEqual(says);
  });
}

export const scheduleOf = (file: Omit<ScheduleFile, 'name' | 'owner'>): Schedule =>
  understandSchedule({ name: 'Primary', owner: 'payments', ...file });

/** `2026-01-05T09:00/2026-01-12T09:00` on the clock of a zone. */
export function instants(span: string, timeZone: string): [Temporal.Instant, Temporal.Instant] {
  const [from = '', to = ''] = span.split('/');
  return [instant(from, timeZone), instant(to, timeZone)];
}

const instant = (local: string, timeZone: string): Temporal.Instant =>
  Temporal.ZonedDateTime.from(`${local}[${timeZone}]`).toInstant();

/** `2026-01-05T09:00+01:00/2026-01-12T09:00+01:00 ada` */
export function line({ person, from, to }: Shift, timeZone: string): string {
  const [start, end] = [from, to].map(time => time.toString({ timeZone, smallestUnit: 'minute' }));
  return `${start}/${end} ${person}`;
}
