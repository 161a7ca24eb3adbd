import { dayOf } from '../../day.ts';
import type { Rule } from '../../rule.ts';
import { contentChanges, isAfter } from '../../staleness/content-changes.ts';
import { reviewables } from '../../staleness/reviewables.ts';

/** Whoever reviewed a text has not seen what was written into it later. */
export const unchangedSinceReview: Rule = {
  id: 'stale/unchanged-since-review',
  summary: 'What a runbook or service says has not changed since its last review.',
  level: 'info',
  why: 'Nobody has gone through the new part, and the date says that somebody has.',
  fix: 'Go through it as it is now, and write the day into `last_reviewed`.',
  uses: ['history'],
  *check(repo, { history }) {
    if (!history) return;
    for (const { file, at, lastReviewed } of reviewables(repo)) {
      const reviewed = history.changesOf(file).find(change => change.reviewed)?.commit;
      const [newest] = contentChanges(history, file);
      // A change together with the date is part of the review, whenever it was merged.
      if (!lastReviewed || !newest || newest.commit === reviewed) continue;
      const later = dayOf(newest.at);
      if (!isAfter(later, lastReviewed) || isBefore(history.changesOf(file), newest.commit, reviewed)) continue;
      yield {
        message: `Unexpected change on \`${later}\` after the review on \`${lastReviewed}\`, expected a review of it`,
        at: at('last_reviewed'),
        key: `${lastReviewed}`,
        hint: `commit \`${newest.commit.slice(0, 7)}\` of ${newest.author}`,
      };
    }
  },
};

/** Whether the review came after the change: changes are newest first. */
function isBefore(changes: readonly { commit: string }[], change: string, review: string | undefined): boolean {
  const commits = changes.map(({ commit }) => commit);
  return review !== undefined && commits.indexOf(review) < commits.indexOf(change);
}
