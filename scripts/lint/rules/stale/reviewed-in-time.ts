import { Temporal } from 'temporal-polyfill';
import type { Level } from '../../../../model/source/finding.ts';
import { dayOf } from '../../day.ts';
import type { Problem, Rule } from '../../rule.ts';
import { isAfter } from '../../staleness/content-changes.ts';
import { isLongBeforeReview, monthsBetweenReviews, reviewDue } from '../../staleness/review-due.ts';
import { type Reviewable, reviewables } from '../../staleness/reviewables.ts';

/** Systems change under a runbook that nobody reads until it is needed. */
export const reviewedInTime: Rule = {
  id: 'stale/reviewed-in-time',
  summary: 'Runbooks and services are reviewed in time: tiers 0 and 1 quarterly, 2 half-yearly, others yearly.',
  level: 'warning',
  why: 'Its commands were right once, and the person who is paged finds out that they are not.',
  fix: 'Go through it with somebody on call, put it right, and write the day into `last_reviewed`.',
  *check(repo, { now }) {
    const today = dayOf(now);
    const all = reviewables(repo);
    // A collection without any date has another way of keeping fresh.
    const isKept = all.some(({ lastReviewed }) => lastReviewed !== undefined);
    for (const one of all) {
      const problem = one.lastReviewed ? judge(one, one.lastReviewed, today) : isKept && missing(one);
      if (problem) yield problem;
    }
  },
};

const missing = ({ kind, id, at, tier }: Reviewable): Problem => ({
  message: `Missing date of review for ${kind} \`${id}\`, expected \`last_reviewed\``,
  at: at('last_reviewed'),
  level: tier <= 1 ? 'warning' : 'info',
});

const soon = 14;
const late = 30;

/** First a reminder, then a warning; after a month it is as bad as the service is important. */
function judge({ at, tier, file }: Reviewable, reviewed: Temporal.PlainDate, today: Temporal.PlainDate) {
  if (isLongBeforeReview(reviewed, tier, today)) return undefined;
  const due = reviewDue(reviewed, tier, file);
  const level = levelOf(
    tier,
    today.until(due).days,
    isAfter(today, due) || Temporal.PlainDate.compare(today, due) === 0,
  );
  if (!level) return undefined;
  return {
    message: `Unexpected last review on \`${reviewed}\`, expected one by \`${due}\``,
    at: at('last_reviewed'),
    hint: `tier ${tier} is reviewed every ${monthsBetweenReviews(tier)} months`,
    level,
  };
}

function levelOf(tier: number, daysLeft: number, isDue: boolean): Level | undefined {
  if (!isDue) return daysLeft <= soon ? 'info' : undefined;
  if (tier > 2) return 'info';
  return -daysLeft >= late && tier <= 1 ? 'error' : 'warning';
}
