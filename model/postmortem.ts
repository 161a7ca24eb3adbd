import { Temporal } from 'temporal-polyfill';
import type { PostmortemFrontMatter } from './file-types.ts';
import type { MarkdownFacts } from './source/markdown-facts.ts';

/** The moments of an incident. */
export const incidentTimes = ['started', 'detected', 'acknowledged', 'mitigated', 'resolved'] as const;
export type IncidentTime = (typeof incidentTimes)[number];

/** What happened and what follows from it. */
export type Postmortem = {
  readonly incident: string | undefined;
  readonly severity: string | undefined;
  readonly services: readonly string[];
  readonly commander: string | undefined;
  readonly status: 'draft' | 'review' | 'published' | undefined;
  readonly times: Readonly<Record<IncidentTime, Temporal.Instant | undefined>>;
  readonly facts: MarkdownFacts;
};

/** Where the layout is not ours, any of the front matter may be missing. */
export const understandPostmortem = (file: Partial<PostmortemFrontMatter>, facts: MarkdownFacts): Postmortem => ({
  incident: file.incident,
  severity: file.severity,
  services: file.services ?? [],
  commander: file.commander,
  status: file.status,
  times: {
    started: instant(file.started_at),
    detected: instant(file.detected_at),
    acknowledged: instant(file.acknowledged_at),
    mitigated: instant(file.mitigated_at),
    resolved: instant(file.resolved_at),
  },
  facts,
});

const instant = (text: string | undefined): Temporal.Instant | undefined =>
  text === undefined ? undefined : Temporal.Instant.from(text);
