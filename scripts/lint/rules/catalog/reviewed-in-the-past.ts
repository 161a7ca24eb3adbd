import { Temporal } from 'temporal-polyfill';
import type { OpsRepo } from '../../../../model/ops-repo.ts';
import type { Span } from '../../../../model/source/span.ts';
import { dayOf } from '../../day.ts';
import type { Rule } from '../../rule.ts';

/** A date in the future switches the reminder off without anybody having read anything. */
export const reviewedInThePast: Rule = {
  id: 'catalog/reviewed-in-the-past',
  summary: 'The last review of a service or runbook is not after today.',
  level: 'warning',
  why: 'The file counts as fresh for longer than it is.',
  fix: 'Write the day on which somebody really went through it; today is the day in UTC.',
  *check(repo, { now }) {
    const today = dayOf(now);
    for (const { date, at } of reviews(repo)) {
      if (Temporal.PlainDate.compare(date, today) <= 0) continue;
      yield {
        message: `Unexpected review on \`${date}\`, expected \`${today}\` or earlier`,
        at: at('last_reviewed'),
        hint: 'write the day of the review, not of the next one',
      };
    }
  },
};

type Review = { readonly date: Temporal.PlainDate; readonly at: (key: string) => Span };

function* reviews({ services, runbooks }: OpsRepo): Generator<Review> {
  for (const { value, at } of [...services.values(), ...runbooks.values()])
    if (value.lastReviewed) yield { date: value.lastReviewed, at };
}
