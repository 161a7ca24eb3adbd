import type { PlacedAlert } from '../../alert/placed-alert.ts';
import { placedAlerts } from '../../alert/placed-alert.ts';
import { type Question, unanswered } from '../../alert/question.ts';
import type { Rule } from '../../rule.ts';

/** The first thing that somebody reads, half awake, on a small screen. */
export const saysWhatBroke: Rule = {
  id: 'alert/says-what-broke',
  summary: 'An alert has a summary that says more than its name.',
  level: 'warning',
  why: 'Whoever is woken has to work out what happened before doing anything about it.',
  fix: 'Write in `summary` what is broken and where, in one line.',
  check: repo => unanswered(repo, whatBroke, placedAlerts(repo).filter(isWritten)),
};

/** What an SLO says is worked out from its service and burn rate. */
const isWritten = ({ written }: PlacedAlert): boolean => written.form !== 'slo';

const whatBroke: Question = {
  noun: 'summary',
  texts: ['summary', 'description', 'message', 'title'],
  expected: 'what is broken, in one line',
  isNoAnswer: (text, { name }) => plain(text) === plain(name) || plain(text) === '',
};

/** Letters and digits alone, without what a template fills in. */
const plain = (text: string): string =>
  text
    .replaceAll(/\{\{[^{}]*\}\}/g, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase();
