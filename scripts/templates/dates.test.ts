import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { mondayFrom, reviewBy } from './dates.ts';

const day = (text: string) => Temporal.PlainDate.from(text);

test.each([
  ['2026-11-16', '2027-03-31'],
  ['2026-10-02', '2026-12-31'],
  ['2026-10-03', '2027-03-31'],
  ['2026-04-01', '2026-06-30'],
])('what is new on %s is reviewed by %s', (today, expected) => expect(`${reviewBy(day(today))}`).toBe(expected));

test.each([
  ['2026-11-16', '2026-11-16'],
  ['2026-11-17', '2026-11-23'],
  ['2026-11-22', '2026-11-23'],
])('the first Monday from %s is %s', (from, expected) => expect(`${mondayFrom(day(from))}`).toBe(expected));

test('a review is due at the end of a quarter, 90 to 181 days away', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20_000 }), days => {
      const today = day('2000-01-01').add({ days });
      const due = reviewBy(today);
      expect(due.add({ days: 1 }).toPlainMonthDay().toString()).toMatch(/^(01|04|07|10)-01$/);
      expect(today.until(due).days).toBeGreaterThanOrEqual(90);
      expect(today.until(due).days).toBeLessThanOrEqual(181);
    }),
  );
});
