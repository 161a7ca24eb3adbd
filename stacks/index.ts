// What `watchbill/stacks` offers to an ops repo, whose stacks/main.ts may add stacks of its own.
export { GitHubStack } from './github/stack.ts';
export { PagerDutyStack } from './pagerduty/stack.ts';
export { readDeployable } from './read-deployable.ts';
export { synthesize } from './synthesize.ts';
