import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Problem } from '../rule.ts';
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
  const given = question.texts.flatMap(name => {
    const text = alert.texts[name];
    return text === undefined ? [] : [{ name, text }];
  });
  if (given.some(({ text }) => !isEmptyText(text) && question.isNoAnswer?.(text, alert) !== true)) return undefined;
  const [first] = given;
  return first ? empty(question, alert, first.name, first.text) : missing(question, alert);
}

const missing = ({ noun, expected, texts: [text] }: Question, alert: PlacedAlert): Problem => ({
  message: `Missing ${noun} for alert \`${alert.name}\`, expected \`${text}\`: ${expected}`,
  at: alert.at(),
});

const empty = ({ expected }: Question, alert: PlacedAlert, name: string, text: string): Problem => ({
  message: `Unexpected ${name} \`${text.trim()}\` of alert \`${alert.name}\`, expected ${expected}`,
  at: alert.at(name),
});
