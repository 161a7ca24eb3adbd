import { Temporal } from 'temporal-polyfill';
import type { OpsRepo } from '../../../../model/ops-repo.ts';
import type { Level } from '../../../../model/source/finding.ts';
import type { Span } from '../../../../model/source/span.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import { dayIn, dayOf } from '../../day.ts';
import { levelByTier } from '../../level-by-tier.ts';
import type { Problem, Rule } from '../../rule.ts';

/** An alert is worth waking up for until somebody asks again. */
export const reviewByNotPassed: Rule = {
  id: 'alert/review-by-not-passed',
  summary: 'The day until which an alert is to be reviewed is still to come.',
  level: 'warning',
  why: 'Nobody has asked whether it is still worth waking up for, and people learn to ignore it.',
  fix: 'Look at how often it fired and what was done; then change, delete or confirm it and write the next day.',
  *check(repo, { now }) {
    const today = dayOf(now);
    for (const alert of placedAlerts(repo)) {
      const { text, at } = reviewOf(alert);
      const problem = text === undefined ? undefined : judged(repo, alert, text, today);
      if (problem) yield { ...problem, at: at() };
    }
  },
};

type Judged = Omit<Problem, 'at'>;

/** Whole weeks before the day it is only mentioned, a month after it nobody can have missed it. */
const notice = { days: 14 };
const grace = { days: 30 };

function judged(
  repo: OpsRepo,
  { name, service }: PlacedAlert,
  text: string,
  today: Temporal.PlainDate,
): Judged | undefined {
  const day = dayIn(text);
  if (!day)
    return { message: `Unexpected review day \`${text}\` of alert \`${name}\`, expected one like \`${today}\`` };
  const { compare } = Temporal.PlainDate;
  if (compare(day, today.add(notice)) > 0) return undefined;
  const level: Level = compare(day, today) >= 0 ? 'info' : overdue(repo, service, compare(day.add(grace), today) < 0);
  const message = `Unexpected review day \`${text}\` of alert \`${name}\`, expected one after \`${today}\``;
  return { message, level, key: `review day ${text} of \`${name}\`` };
}

/** Only what was let lie for a month is as bad as its service is important. */
const overdue = (repo: OpsRepo, service: string, isLong: boolean): Level => {
  const level = levelByTier(repo, service);
  return level === 'error' && !isLong ? 'warning' : level;
};

function reviewOf({ written, texts, at }: PlacedAlert): { readonly text: string | undefined; readonly at: () => Span } {
  return written.form === 'event'
    ? { text: written.entry.value.review_by, at: () => written.entry.at('review_by') }
    : { text: texts.review_by, at: () => at('review_by') };
}
