import type { Temporal } from 'temporal-polyfill';
import type { Tier } from '../../../model/service.ts';

/** The months between reviews: a quarter for what stops the company, half a year, else a year. */
export const monthsBetweenReviews = (tier: Tier): number => (tier <= 1 ? 3 : tier === 2 ? 6 : 12);

const weeksOfSpread = 4;

/**
 * The day on which the next review is due. It comes up to four weeks later than the interval says, by the file's path: what
 * was reviewed on one day, as everything is when a company begins, is not due on one day.
 */
export const reviewDue = (lastReviewed: Temporal.PlainDate, tier: Tier, file: string): Temporal.PlainDate =>
  lastReviewed.add({ months: monthsBetweenReviews(tier) }).add({ days: stableNumber(file) % (weeksOfSpread * 7) });

/** Whether the next review is a month away at least, seen without arithmetic on days, which takes long for thousands of files. */
export const isLongBeforeReview = (lastReviewed: Temporal.PlainDate, tier: Tier, today: Temporal.PlainDate): boolean =>
  monthOf(today) - monthOf(lastReviewed) <= monthsBetweenReviews(tier) - 2;

const monthOf = ({ year, month }: Temporal.PlainDate): number => year * 12 + month;

/** FNV-1a, 32 bits: the same for a path on every machine. http://www.isthe.com/chongo/tech/comp/fnv/ */
function stableNumber(text: string): number {
  let hash = 0x811c9dc5;
  for (const byte of new TextEncoder().encode(text)) hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  return hash;
}
