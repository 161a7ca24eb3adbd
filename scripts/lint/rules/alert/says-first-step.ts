import { type Question, unanswered } from '../../alert/question.ts';
import type { Rule } from '../../rule.ts';

/** One thing to do at once, before any reading. */
export const saysFirstStep: Rule = {
  id: 'alert/says-first-step',
  summary: 'An alert says what to do first.',
  level: 'warning',
  why: 'The first minutes of an outage are spent looking for something to do.',
  fix: 'Write in `first_step` one action, such as a rollback, a restart or the one thing to look at.',
  check: repo => unanswered(repo, firstStep),
};

const firstStep: Question = {
  noun: 'first step',
  texts: ['first_step', 'first_action', 'action', 'remediation', 'mitigation'],
  expected: 'one thing to do at once',
  isNoAnswer: text => text.length < 80 && (text.toLowerCase().match(/\p{L}+/gu) ?? []).every(word => vague.has(word)),
};

/** A step of these words alone could stand in any alert: `Please investigate.`, `See the runbook`. */
const vague = new Set(
  ['please', 'investigate', 'check', 'look', 'at', 'into', 'see', 'read', 'follow', 'debug', 'fix', 'handle', 'resolve']
    .concat(['it', 'this', 'the', 'a', 'issue', 'alert', 'problem', 'runbook', 'error', 'incident', 'cause', 'and'])
    .concat(['asap', 'immediately', 'now']),
);
