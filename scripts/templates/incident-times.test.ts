import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { incidentTimes } from './incident-times.ts';

const times = (day: string, now: string) =>
  Object.values(incidentTimes(Temporal.PlainDate.from(day), Temporal.Instant.from(now))).map(({ text }) => text);

test('two hours ago when it was today', () => {
  expect(times('2026-11-16', '2026-11-16T09:00:42Z')).toEqual([
    '2026-11-16T07:00Z',
    '2026-11-16T07:05Z',
    '2026-11-16T07:07Z',
    '2026-11-16T07:45Z',
    '2026-11-16T08:30Z',
  ]);
});

test('never yesterday and never in the future', () => {
  expect(times('2026-11-16', '2026-11-16T00:30Z')).toEqual([
    '2026-11-16T00:00Z',
    '2026-11-16T00:05Z',
    '2026-11-16T00:07Z',
    '2026-11-16T00:30Z',
    '2026-11-16T00:30Z',
  ]);
});

test('at noon when it was another day', () => {
  expect(times('2026-11-03', '2026-11-16T00:30Z')[0]).toBe('2026-11-03T12:00Z');
});
