import type { Temporal } from 'temporal-polyfill';
import { dayOf } from '../../day.ts';
import type { FileHistory } from '../../file-history.ts';
import type { Rule } from '../../rule.ts';
import { contentChanges, isAfter } from '../../staleness/content-changes.ts';
import { type Subject, subjectsIn } from '../../staleness/subjects.ts';

/** A runbook grows old when what it tells of changes, whatever the calendar says. */
export const subjectUnchanged: Rule = {
  id: 'stale/subject-unchanged',
  summary: 'The alert, the service and the files that a runbook is about have not changed since its last review.',
  level: 'warning',
  why: 'It explains thresholds, names and graphs that are no longer so.',
  fix: 'Compare the runbook with what has changed, and write the day into `last_reviewed`.',
  uses: ['history'],
  *check(repo, { history }) {
    if (!history) return;
    const subjectsOf = subjectsIn(repo);
    for (const runbook of repo.runbooks.values()) {
      const { lastReviewed } = runbook.value;
      if (!lastReviewed) continue;
      const fresh = latest([lastReviewed, ...contentChanges(history, runbook.file).map(({ at }) => dayOf(at))]);
      const [change] = subjectsOf(runbook).flatMap(subject => changeAfter(subject, fresh, history));
      if (!change) continue;
      yield {
        message: `Unexpected last review on \`${lastReviewed}\`, expected one after the change of \`${change.file}\` on \`${change.on}\``,
        at: runbook.at('last_reviewed'),
        key: `${lastReviewed} ${change.file}`,
        ...(change.kind === 'alert' ? {} : { level: 'info' }),
      };
    }
  },
};

const latest = (days: readonly Temporal.PlainDate[]): Temporal.PlainDate | undefined =>
  days.reduce<Temporal.PlainDate | undefined>((last, day) => (last && isAfter(last, day) ? last : day), undefined);

type Changed = Subject & { readonly on: Temporal.PlainDate };

function changeAfter(subject: Subject, day: Temporal.PlainDate | undefined, history: FileHistory): Changed[] {
  const [newest] = contentChanges(history, subject.file);
  return newest && day && isAfter(dayOf(newest.at), day) ? [{ ...subject, on: dayOf(newest.at) }] : [];
}
