import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayIn, dayOf } from './day.ts';

test('the day of a moment is that of UTC', () =>
  expect(`${dayOf(Temporal.Instant.from('2026-11-16T23:30:00-02:00'))}`).toBe('2026-11-17'));

test('a day that exists', () => expect(`${dayIn('2028-02-29')}`).toBe('2028-02-29'));

test.each([
  undefined,
  '',
  '2026-02-29',
  '2026-13-01',
  '2026-1-1',
  '20261116',
  '2026-11-16T09:00',
  '0206-11-16',
  'monday',
])('`%s` is no day', text => expect(dayIn(text)).toBeUndefined());
