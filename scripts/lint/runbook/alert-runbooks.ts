import { alertsOf } from '../../../model/alert.ts';
import type { Entry } from '../../../model/entry.ts';
import { lastPart } from '../../../model/id-parts.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Runbook } from '../../../model/runbook.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { fromFacts } from '../from-facts.ts';
import { answerTo, topics } from './topics.ts';

/** The runbooks that somebody opens from a page. In layouts that are not ours, how-tos and tombstones stand among them. */
export const alertRunbooks = oncePer((repo: OpsRepo): readonly Entry<Runbook>[] => {
  const alerts = new Set(alertsOf(repo).map(({ name }) => name));
  return Array.from(repo.runbooks.values()).filter(entry => {
    const name = lastPart(entry.id);
    const isSure = alerts.has(name) || repo.services.has(entry.value.service ?? '');
    return isSure || ((isAlertName(name) || hasAnswers(entry.value)) && !isRetired(entry.value.facts));
  });
});

/** `DiskFull`, not `how-to-debug`, `README` or `podDebug`. */
export const isAlertName = (name: string): boolean => /^[A-Z][A-Za-z\d]*$/.test(name) && /[a-z\d][A-Z]/.test(name);

/** A how-to has a purpose too, and says whom to ask. */
const hasAnswers = ({ facts }: Runbook): boolean =>
  topics.filter(topic => topic !== 'Escalation' && answerTo(facts, topic)).length > 1;

/** What says of itself that nobody needs it any more. */
const isRetired = fromFacts('is-retired', ({ headings, paragraphs }) =>
  [headings[0], paragraphs[0]].some(part => /\b(?:deprecated|obsolete|superseded|retired)\b/i.test(part?.text ?? '')),
);
