/** What the published `watchbill/model` offers: reading an ops repo, and the shapes of what is in it. */
export type { Entries, Entry } from './entry.ts';
export type { EscalationPolicy, EscalationRule, Target } from './escalation-policy.ts';
export type { Kind } from './kinds.ts';
export { type Loaded, loadOpsRepo } from './load.ts';
export type { OpsRepo } from './ops-repo.ts';
export type { Organization } from './organization.ts';
export type { Person } from './person.ts';
export type { Postmortem } from './postmortem.ts';
export { type Reading, readContent } from './read.ts';
export { finalSchedule, onCallAt, type Shift } from './roster.ts';
export type { Runbook } from './runbook.ts';
export type { Layer, Override, Restriction, Schedule } from './schedule.ts';
export type { Service, Tier } from './service.ts';
export type { Severity, Urgency } from './severity.ts';
export { byPlace, type Finding, findingLine, type Level } from './source/finding.ts';
export type { MarkdownFacts } from './source/markdown-source.ts';
export type { Path, Span } from './source/span.ts';
export type { Team } from './team.ts';
