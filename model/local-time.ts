import { Temporal } from 'temporal-polyfill';

const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** ISO 8601 and PagerDuty alike: 1 is Monday, 7 is Sunday. */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** A time on the clock, in minutes after midnight; 1440 is the end of the day. */
export type MinuteOfDay = number;

export const minutesPerDay = 1_440;
export const minutesPerWeek = 10_080;

/** `monday` → 1. The schema has refused other words. */
export const parseWeekday = (name: string): Weekday => ((weekdays as readonly string[]).indexOf(name) + 1) as Weekday;

export const weekdayName = (day: Weekday): string => weekdays[day - 1] ?? '';

/** `09:30` → 570. */
export function parseTimeOfDay(text: string): MinuteOfDay {
  const [hours, minutes] = text.split(':');
  return Number(hours) * 60 + Number(minutes);
}

/** 570 → `09:30`. */
export const formatTimeOfDay = (minute: MinuteOfDay): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `monday-friday, sunday` → 1, 2, 3, 4, 5, 7. A range may wrap the week. */
export function parseWeekdays(text: string): Weekday[] {
  const days = text.split(', ').flatMap(part => {
    const [first = '', last = first] = part.split('-');
    const from = parseWeekday(first);
    const length = ((parseWeekday(last) - from + 7) % 7) + 1;
    return Array.from({ length }, (_, step) => (((from - 1 + step) % 7) + 1) as Weekday);
  });
  return Array.from(new Set(days)).toSorted((a, b) => a - b);
}

/** `friday 17:00` → 5 and 1020. */
export function parseWeekdayTime(text: string): { readonly weekday: Weekday; readonly time: MinuteOfDay } {
  const [day = '', time = ''] = text.split(' ');
  return { weekday: parseWeekday(day), time: parseTimeOfDay(time) };
}

/** How often a local time occurs in a zone: not at all in a spring gap, twice in an autumn overlap. */
export function occurrences(local: Temporal.PlainDateTime, timeZone: string): 'none' | 'once' | 'twice' {
  const earlier = local.toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  const later = local.toZonedDateTime(timeZone, { disambiguation: 'later' });
  if (earlier.epochMilliseconds === later.epochMilliseconds) return 'once';
  return earlier.toPlainDateTime().equals(local) ? 'twice' : 'none';
}

/** A day and a minute of it, as a local date and time. */
export const localDateTime = (date: Temporal.PlainDate, minute: MinuteOfDay): Temporal.PlainDateTime =>
  date.toPlainDateTime(Temporal.PlainTime.from('00:00')).add({ minutes: minute });
