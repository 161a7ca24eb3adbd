import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { isLongBeforeReview, reviewDue } from './review-due.ts';

const first = Temporal.PlainDate.from('2026-11-16');
const day = fc.integer({ min: 0, max: 1500 }).map(days => first.add({ days }));

test('what is long before a review is a month before it', () =>
  fc.assert(
    fc.property(
      day,
      fc.integer({ min: 0, max: 400 }),
      fc.constantFrom(0, 1, 2, 3, 4),
      fc.string(),
      (reviewed, days, tier, file) => {
        const today = reviewed.add({ days });
        const left = today.until(reviewDue(reviewed, tier, file)).days;
        if (isLongBeforeReview(reviewed, tier, today)) expect(left).toBeGreaterThan(27);
        else expect(left).toBeLessThan(4 * 31);
      },
    ),
    { numRuns: 2_000 },
  ));

test('the day is the same each time, and spread by the file', () => {
  const due = (file: string) => reviewDue(first, 1, file).toString();
  expect([due('runbooks/shop/A.md'), due('runbooks/shop/B.md'), due('runbooks/shop/A.md')]).toMatchInlineSnapshot(`
    [
      "2027-02-16",
      "2027-03-07",
      "2027-02-16",
    ]
  `);
});
