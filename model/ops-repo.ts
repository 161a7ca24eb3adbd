import type { Entries, Entry } from './entry.ts';
import type { EscalationPolicy } from './escalation-policy.ts';
import type { EventFile, RulesFile, SeverityMappingFile, SloFile } from './file-types.ts';
import type { Organization } from './organization.ts';
import type { Person } from './person.ts';
import type { Postmortem } from './postmortem.ts';
import type { Retired } from './retired.ts';
import type { Runbook } from './runbook.ts';
import type { Schedule } from './schedule.ts';
import type { Service } from './service.ts';
import type { Severity } from './severity.ts';
import type { Team } from './team.ts';

/** Everything that the repository says, understood. Files that are not valid are left out; findings tell of them. */
export type OpsRepo = {
  readonly organization: Entry<Organization> | undefined;
  /** Gravest first. */
  readonly severities: Entries<Severity>;
  readonly people: Entries<Person>;
  readonly teams: Entries<Team>;
  readonly schedules: Entries<Schedule>;
  readonly escalationPolicies: Entries<EscalationPolicy>;
  readonly services: Entries<Service>;
  /** By what it was: `services/old-shop`. */
  readonly retired: Entries<Retired>;
  readonly severityMapping: Entry<SeverityMappingFile> | undefined;
  readonly slos: Entries<SloFile>;
  readonly ruleFiles: Entries<RulesFile>;
  readonly events: Entries<EventFile>;
  readonly runbooks: Entries<Runbook>;
  /** The file of each runbook by its id, where only the names were read. */
  readonly runbookFiles?: ReadonlyMap<string, string>;
  readonly postmortems: Entries<Postmortem>;
};
