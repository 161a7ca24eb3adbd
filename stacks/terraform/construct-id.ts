/** What a construct stands for, and the first word of its Terraform name. */
export type ConstructKind =
  | 'person'
  | 'team'
  | 'team-membership'
  | 'team-repository'
  | 'schedule'
  | 'escalation-policy'
  | 'service'
  | 'integration'
  | 'alert-grouping'
  | 'service-dependency'
  | 'service-orchestration'
  | 'events'
  | 'router'
  | 'priority'
  | 'label'
  | 'ruleset'
  | 'environment'
  | 'environment-branch';

/**
 * The id of a construct, which is also its name in Terraform: `team-membership_payments_ada`.
 * cdktf drops characters that Terraform takes in no name, and then merges what has become equal without a word;
 * here no two lists of parts come out alike. A name may not begin with a digit, so the kind comes first.
 */
export const constructId = (kind: ConstructKind, ...parts: readonly string[]): string =>
  [kind, ...parts.map(encode)].join('_');

/** Ids of ours hold neither `--` nor `_`; names of repositories may hold `_` and `.`. */
const encode = (part: string): string => part.replaceAll('_', '__').replaceAll('.', '_dot_').replaceAll('/', '--');
