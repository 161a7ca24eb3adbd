import type { App } from 'cdktf';
import type { Temporal } from 'temporal-polyfill';
import type { OpsRepo } from '../model/ops-repo.ts';
import { GitHubStack } from './github/stack.ts';
import { PagerDutyStack } from './pagerduty/stack.ts';
import { withoutStackTraces } from './terraform/without-stack-traces.ts';

/** Adds the stacks that catalog/organization.yaml asks for to an app; `app.synth()` then writes them. */
export function synthesize(app: App, repo: OpsRepo, now: Temporal.Instant): void {
  const { pagerduty, github } = repo.organization?.value ?? {};
  withoutStackTraces(() => {
    if (pagerduty) new PagerDutyStack(app, 'pagerduty', repo, pagerduty, now);
    if (github) new GitHubStack(app, 'github', repo, github);
  });
}
