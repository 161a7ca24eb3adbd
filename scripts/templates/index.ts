import { escalationPolicy } from './escalation-policy.ts';
import { event } from './event.ts';
import { organization } from './organization.ts';
import { person } from './person.ts';
import { postmortem } from './postmortem.ts';
import { retired } from './retired.ts';
import { rules } from './rules.ts';
import { runbook } from './runbook.ts';
import { schedule } from './schedule.ts';
import { service } from './service.ts';
import { severities } from './severities.ts';
import { severityMapping } from './severity-mapping.ts';
import { slo } from './slo.ts';
import { team } from './team.ts';
import type { Template } from './template.ts';
import { yamlRunbook } from './yaml-runbook.ts';

/** All templates, in the order in which a new repository needs them. */
export const templates: readonly Template[] = [
  organization,
  severities,
  person,
  team,
  schedule,
  escalationPolicy,
  service,
  severityMapping,
  slo,
  rules,
  event,
  runbook,
  yamlRunbook,
  postmortem,
  retired,
];
