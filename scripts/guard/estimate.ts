import type { Plan, ResourceChange } from './plan.ts';

/** What it takes to apply plans. */
export type Estimate = {
  /** To PagerDuty, to GitHub, and to others. */
  readonly requests: { readonly pagerduty: number; readonly github: number; readonly other: number };
  readonly minutes: number;
};

/** PagerDuty takes 960 requests a minute: https://developer.pagerduty.com/docs/rest-api-rate-limits */
const pagerdutyPerMinute = 960;
/** The GitHub provider waits a second after each write, as GitHub asks for. */
const githubWritesPerMinute = 60;

/** Each resource is read to refresh it; a change is a write, and a read of what came of it. */
export function estimate(plans: readonly Plan[]): Estimate {
  const reads = countBy(plans.flatMap(({ prior }) => prior));
  const writes = countBy(
    plans.flatMap(({ changes }) => changes.flatMap(change => Array.from({ length: writesOf(change) }, () => change))),
  );
  const requests = {
    pagerduty: reads.pagerduty + 2 * writes.pagerduty,
    github: reads.github + 2 * writes.github,
    other: reads.other + 2 * writes.other,
  };
  return { requests, minutes: requests.pagerduty / pagerdutyPerMinute + writes.github / githubWritesPerMinute };
}

const writesOf = ({ action }: ResourceChange): number =>
  action === 'replace' ? 2 : action === 'none' || action === 'forget' ? 0 : 1;

function countBy(resources: readonly { readonly type: string }[]) {
  const counts = { pagerduty: 0, github: 0, other: 0 };
  for (const { type } of resources) counts[providerOf(type)]++;
  return counts;
}

const providerOf = (type: string): keyof Estimate['requests'] =>
  type.startsWith('pagerduty_') ? 'pagerduty' : type.startsWith('github_') ? 'github' : 'other';
