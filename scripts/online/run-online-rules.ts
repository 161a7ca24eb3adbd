import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Finding } from '../../model/source/finding.ts';
import type { Context, OnlineRule, Problem } from './online-rule.ts';
import type { GitHubQuestions, PagerDutyQuestions } from './questions.ts';

/** Whom can be asked; what the organization does not use is left out. */
export type Services = { readonly pagerduty?: PagerDutyQuestions; readonly github?: GitHubQuestions };

/** Each finding learns which rule said it and how bad that is. One rule after the other: APIs dislike a crowd. */
export async function runOnlineRules(
  rules: readonly OnlineRule[],
  repo: OpsRepo,
  services: Services,
  context: Context,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const rule of rules) {
    const problems = await problemsOf(rule, repo, services, context);
    findings.push(...problems.map(problem => ({ rule: rule.id, level: rule.level, ...problem })));
  }
  return findings;
}

async function problemsOf(
  rule: OnlineRule,
  repo: OpsRepo,
  { pagerduty, github }: Services,
  context: Context,
): Promise<readonly Problem[]> {
  if (rule.service === 'pagerduty') return pagerduty ? rule.check(repo, pagerduty, context) : [];
  return github ? rule.check(repo, github) : [];
}
