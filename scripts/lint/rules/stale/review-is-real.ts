import type { FileHistory } from '../../file-history.ts';
import type { Rule } from '../../rule.ts';
import { filesOfASweep } from '../../staleness/content-changes.ts';
import { type Reviewable, reviewables } from '../../staleness/reviewables.ts';

/** A date is quickly written; a dozen of them are not a dozen reviews. */
export const reviewIsReal: Rule = {
  id: 'stale/review-is-real',
  summary: 'The last review of a runbook or service did more than write a date.',
  level: 'info',
  why: 'Dates that are moved on without reading make old instructions look fresh.',
  fix: 'Review one file at a time, try its commands, and put right what has changed.',
  uses: ['history'],
  *check(repo, { history }) {
    if (!history) return;
    const dated = reviewables(repo).flatMap(one => onlyDated(one, history));
    const together = Map.groupBy(dated, ({ commit }) => commit);
    for (const { at, commit } of dated) {
      const count = together.get(commit)?.length ?? 0;
      const isSweep = count >= filesOfASweep;
      const files = isSweep ? `the dates of ${count} files` : 'only the date';
      yield {
        message: `Unexpected review by commit \`${commit.slice(0, 7)}\`, which changed ${files}, expected one that reads them`,
        at: at('last_reviewed'),
        key: commit,
        ...(isSweep ? { level: 'warning' } : {}),
      };
    }
  },
};

/** The review of a file, where its commit wrote nothing but the date. */
function onlyDated({ file, at, lastReviewed }: Reviewable, { changesOf }: FileHistory) {
  const review = changesOf(file).find(({ reviewed }) => reviewed);
  return lastReviewed && review && !review.content ? [{ at, commit: review.commit }] : [];
}
