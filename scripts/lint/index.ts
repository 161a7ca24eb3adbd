/** What the published `watchbill/lint` offers: the rules, and the shape of one's own. */
export type { Context, Problem, Rule } from './rule.ts';
export { rules } from './rules/index.ts';
export { runRules } from './run-rules.ts';
