import { Temporal } from 'temporal-polyfill';
import type { Entry } from '../../../../model/entry.ts';
import type { Postmortem } from '../../../../model/postmortem.ts';
import type { Runbook } from '../../../../model/runbook.ts';
import { dayOf } from '../../day.ts';
import type { FileHistory } from '../../file-history.ts';
import { endOf } from '../../postmortem/incident-end.ts';
import { runbooksNamed } from '../../postmortem/runbooks-named.ts';
import type { Problem, Rule } from '../../rule.ts';

/** What an incident has taught should stand where the next person looks. */
export const updatedAfterIncident: Rule = {
  id: 'stale/updated-after-incident',
  summary: 'A runbook that a postmortem links to was changed or reviewed after the incident.',
  level: 'warning',
  why: 'The next person follows the steps that did not help the last time.',
  fix: 'Write what the incident has taught into the runbook, or review it and write the day into `last_reviewed`.',
  uses: ['history'],
  *check(repo, { history, now }) {
    if (!history) return;
    for (const postmortem of repo.postmortems.values()) {
      const end = endOf(postmortem.value);
      if (!end || Temporal.Instant.compare(end.add({ hours: graceHours }), now) > 0) continue;
      const isTouched = (runbook: Entry<Runbook>) => touchedSince(runbook, end, history);
      const { linked, ofServices } = runbooksNamed(postmortem, repo);
      for (const runbook of linked) if (!isTouched(runbook)) yield untouched(runbook, postmortem, end);
      if (linked.length === 0 && ofServices.length > 0 && !ofServices.some(isTouched))
        yield noneTouched(postmortem, end);
    }
  },
};

/** Two weeks are there to write it down. */
const graceHours = 14 * 24;

const touchedSince = ({ file, value }: Entry<Runbook>, end: Temporal.Instant, { changesOf }: FileHistory): boolean =>
  changesOf(file).some(
    ({ at, content, reviewed }) => (content || reviewed) && Temporal.Instant.compare(at, end) >= 0,
  ) ||
  (value.lastReviewed !== undefined && Temporal.PlainDate.compare(value.lastReviewed, dayOf(end)) >= 0);

const untouched = (runbook: Entry<Runbook>, postmortem: Entry<Postmortem>, end: Temporal.Instant): Problem => ({
  message: `Missing change or review of runbook \`${runbook.id}\` since the incident of \`${dayOf(end)}\``,
  at: runbook.at('last_reviewed'),
  related: { message: 'the postmortem', at: postmortem.at('incident') },
});

const noneTouched = ({ value, at }: Entry<Postmortem>, end: Temporal.Instant): Problem => ({
  message: `Missing change or review of any runbook of ${value.services.map(id => `\`${id}\``).join(', ')} since the incident of \`${dayOf(end)}\``,
  at: at('services'),
  level: 'info',
});
