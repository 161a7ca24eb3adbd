import { historyOf, type TestCommit } from '../../staleness/test-history.ts';
import { testRule } from '../../test-rule.ts';
import { runbookFile, runbookWith } from '../../test-runbook.ts';
import { unchangedSinceReview } from './unchanged-since-review.ts';

type Files = TestCommit['files'];
const commit = (on: string, files: Files[string] | Files) => ({
  on,
  files: typeof files === 'string' ? { [runbookFile]: files } : files,
});
const history = (...commits: readonly TestCommit[]) => ({ knows: { history: historyOf(...commits) } });
const files = runbookWith('');
const sweep: Files = Object.fromEntries(
  [runbookFile, ...Array.from({ length: 11 }, (_, index) => `x/${index}.md`)].map(file => [file, 'content']),
);

testRule(unchangedSinceReview, {
  'changed with the date, merged later': { files, says: '', ...history(commit('2026-11-09', 'both')) },
  'changed before the review': {
    files,
    says: '',
    ...history(commit('2026-11-05', 'date'), commit('2026-11-03', 'content')),
  },
  'changed on the day of the review': {
    files,
    says: '',
    ...history(commit('2026-11-01', 'content'), commit('2026-11-01', 'both')),
  },
  'moved, or one of a dozen': {
    files,
    says: '',
    ...history(commit('2026-11-10', 'neither'), commit('2026-11-09', sweep), commit('2026-11-01', 'both')),
  },
  'changed since': {
    files,
    says: 'runbooks/shop/Down.md:4:16: info: Unexpected change on `2026-11-09` after the review on `2026-11-01`, expected a review of it (commit `c1` of Ada) [stale/unchanged-since-review]',
    ...history(commit('2026-11-09', 'content'), commit('2026-11-01', 'both')),
  },
});
