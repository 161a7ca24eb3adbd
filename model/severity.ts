import { parseMinutes } from './duration.ts';
import type { SeveritiesFile } from './file-types.ts';
import { parseReference, type Reference } from './reference.ts';

/** `high` pages, `low` is a ticket. */
export type Urgency = 'high' | 'low';

/** How bad an incident is. Listed gravest first. */
export type Severity = {
  readonly description: string;
  readonly urgency: Urgency;
  readonly respondWithinMinutes: number;
  readonly updateEveryMinutes: number;
  /** The name of a PagerDuty priority. */
  readonly priority: string | undefined;
  readonly alsoNotify: readonly Reference<'people' | 'schedules' | 'teams' | 'escalation-policies'>[];
  readonly postmortemWithinMinutes: number | undefined;
};

type SeverityFile = SeveritiesFile[string & keyof SeveritiesFile];

export const understandSeverity = (file: NonNullable<SeverityFile>): Severity => ({
  description: file.description,
  urgency: file.urgency,
  respondWithinMinutes: parseMinutes(file.respond_within),
  updateEveryMinutes: parseMinutes(file.update_every),
  priority: file.priority,
  alsoNotify: (file.also_notify ?? []).flatMap(
    text => parseReference(text, ['people', 'schedules', 'teams', 'escalation-policies']) ?? [],
  ),
  postmortemWithinMinutes: file.postmortem_within === undefined ? undefined : parseMinutes(file.postmortem_within),
});
