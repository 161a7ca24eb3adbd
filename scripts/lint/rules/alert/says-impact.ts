import { type Question, unanswered } from '../../alert/question.ts';
import type { Rule } from '../../rule.ts';

/** How much hurry there is follows from who notices. */
export const saysImpact: Rule = {
  id: 'alert/says-impact',
  summary: 'An alert says what customers notice.',
  level: 'warning',
  why: 'Nobody can tell whether it is worth waking more people.',
  fix: 'Write in `impact` who notices what; `None yet. …` where nobody does so far.',
  check: repo => unanswered(repo, impact),
};

const impact: Question = {
  noun: 'impact',
  texts: ['impact', 'customer_impact', 'user_impact', 'consequence'],
  expected: 'what customers notice',
};
