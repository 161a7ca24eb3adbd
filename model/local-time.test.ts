import { Temporal } from 'temporal-polyfill';
import { describe, expect, test } from 'vitest';
import {
  formatTimeOfDay,
  localDateTime,
  occurrences,
  parseTimeOfDay,
  parseWeekday,
  parseWeekdays,
  parseWeekdayTime,
  weekdayName,
} from './local-time.ts';

test('the week begins on Monday, with 1', () => {
  const days = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];
  expect(days.map(parseWeekday)).toEqual([1, 2, 3, 4, 5, 6, 7]);
  expect(days.map(day => weekdayName(parseWeekday(day)))).toEqual(days);
});

test.each([
  ['00:00', 0],
  ['00:05', 5],
  ['09:30', 570],
  ['23:59', 1_439],
  ['24:00', 1_440],
])('%s is minute %d, both ways', (text, minute) => {
  expect(parseTimeOfDay(text)).toBe(minute);
  expect(formatTimeOfDay(minute)).toBe(text);
});

test.each([
  ['wednesday', [3]],
  ['monday-friday', [1, 2, 3, 4, 5]],
  ['monday, wednesday', [1, 3]],
  ['sunday, monday-wednesday', [1, 2, 3, 7]],
  ['friday-monday', [1, 5, 6, 7]],
  ['tuesday-monday', [1, 2, 3, 4, 5, 6, 7]],
  ['monday-wednesday, tuesday-thursday', [1, 2, 3, 4]],
])('%s are the days %j', (text, days) => {
  expect(parseWeekdays(text)).toEqual(days);
});

test('a weekday and its time', () => {
  expect(parseWeekdayTime('friday 17:00')).toEqual({ weekday: 5, time: 1_020 });
});

describe('how often a local time occurs', () => {
  test.each([
    ['2026-03-29T01:59', 'Europe/Berlin', 'once'],
    ['2026-03-29T02:00', 'Europe/Berlin', 'none'],
    ['2026-03-29T02:59', 'Europe/Berlin', 'none'],
    ['2026-03-29T03:00', 'Europe/Berlin', 'once'],
    ['2026-10-25T01:59', 'Europe/Berlin', 'once'],
    ['2026-10-25T02:00', 'Europe/Berlin', 'twice'],
    ['2026-10-25T02:59', 'Europe/Berlin', 'twice'],
    ['2026-10-25T03:00', 'Europe/Berlin', 'once'],
    ['2026-10-04T02:29', 'Australia/Lord_Howe', 'none'],
    ['2026-10-04T02:30', 'Australia/Lord_Howe', 'once'],
    ['2026-03-29T02:30', 'Etc/UTC', 'once'],
  ])('%s in %s: %s', (local, timeZone, expected) => {
    expect(occurrences(Temporal.PlainDateTime.from(local), timeZone)).toBe(expected);
  });
});

test.each([
  [0, '2026-02-28T00:00:00'],
  [570, '2026-02-28T09:30:00'],
  [1_440, '2026-03-01T00:00:00'],
])('minute %d of 2026-02-28 is %s', (minute, expected) => {
  expect(localDateTime(Temporal.PlainDate.from('2026-02-28'), minute).toString()).toBe(expected);
});
