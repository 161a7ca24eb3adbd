import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Finding } from '../../model/source/finding.ts';
import type { OnlineRule } from '../online/online-rule.ts';
import { questionsTo, questionsToGitHub } from '../online/questions.ts';
import { runOnlineRules } from '../online/run-online-rules.ts';
import { gitHubOf, pagerDutyOf, reached } from './api-clients.ts';
import type { World } from './command.ts';

/** Runs rules over what PagerDuty and GitHub say: those of the two that the organization uses and a rule asks. */
export async function askOnline(world: World, repo: OpsRepo, rules: readonly OnlineRule[]): Promise<Finding[]> {
  const { pagerduty, github } = repo.organization?.value ?? {};
  if (!pagerduty && !github)
    world.note('Nobody to ask: catalog/organization.yaml names neither `pagerduty` nor `github`');
  const asks = (service: OnlineRule['service']) => rules.some(rule => rule.service === service);
  const services = {
    ...(pagerduty && asks('pagerduty') ? { pagerduty: questionsTo(pagerDutyOf(world, pagerduty)) } : {}),
    ...(github && asks('github') ? { github: questionsToGitHub(gitHubOf(world, github)) } : {}),
  };
  return reached(runOnlineRules(rules, repo, services, { now: world.now }));
}
