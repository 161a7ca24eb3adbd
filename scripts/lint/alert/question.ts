import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Problem } from '../rule.ts';
import { isTypo, usualNames } from './annotation-names.ts';
import { isEmptyText } from './empty-text.ts';
import { levelOfAlert } from './gravity.ts';
import { onceForAll } from './once-for-all.ts';
import { type PlacedAlert, placedAlerts } from './placed-alert.ts';

/** Something that whoever is woken wants to know in the first five seconds, and that a text of the alert says. */
export type Question = {
  /** As it reads after "Missing". */
  readonly noun: string;
  /** The texts that may say it; new ones should be called like the first. */
  readonly texts: readonly [string, ...string[]];
  /** As it reads after "expected". */
  readonly expected: string;
  /** Whether a text that is there answers nothing. */
  isNoAnswer?(text: string, alert: PlacedAlert): boolean;
};

/** The alerts that leave a question open; one problem for each. */
export function unanswered(
  repo: OpsRepo,
  question: Question,
  alerts: readonly PlacedAlert[] = placedAlerts(repo),
): readonly Problem[] {
  const problems = alerts.flatMap(alert => {
    const problem = openIn(question, alert);
    return problem ? [{ ...problem, level: levelOfAlert(repo, alert) }] : [];
  });
  const { noun, texts, expected } = question;
  const message = (count: number) =>
    `Missing ${noun} for all ${count} alerts, expected \`${texts[0]}\` in each: ${expected}`;
  return onceForAll(repo, problems, alerts.length, message);
}

function openIn(question: Question, alert: PlacedAlert): Problem | undefined {
  const given = Object.entries(alert.texts)
    .map(([name, text]) => ({ name, text, rank: rankIn(question, name) }))
    .filter(({ rank }) => rank >= 0)
    .toSorted((a, b) => a.rank - b.rank);
  if (given.some(({ text }) => !isEmptyText(text) && question.isNoAnswer?.(text, alert) !== true)) return undefined;
  const [first] = given;
  return first ? empty(question, alert, first.name, first.text) : missing(question, alert);
}

/** Which of the names a text has; a misspelt one, of which another rule tells, is as good as what was meant. */
const rankIn = ({ texts }: Question, name: string): number =>
  texts.findIndex(one => name === one || (!usualNames.includes(name) && isTypo(name, one)));

const missing = ({ noun, expected, texts: [text] }: Question, alert: PlacedAlert): Problem => ({
  message: `Missing ${noun} for alert \`${alert.name}\`, expected \`${text}\`: ${expected}`,
  at: alert.at(),
});

const empty = ({ expected }: Question, alert: PlacedAlert, name: string, text: string): Problem => ({
  message: `Unexpected ${name} \`${text.trim()}\` of alert \`${alert.name}\`, expected ${expected}`,
  at: alert.at(name),
});
