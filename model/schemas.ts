import escalationPolicy from '../schemas/escalation-policy.schema.json' with { type: 'json' };
import event from '../schemas/event.schema.json' with { type: 'json' };
import organization from '../schemas/organization.schema.json' with { type: 'json' };
import person from '../schemas/person.schema.json' with { type: 'json' };
import postmortem from '../schemas/postmortem.schema.json' with { type: 'json' };
import retired from '../schemas/retired.schema.json' with { type: 'json' };
import rules from '../schemas/rules.schema.json' with { type: 'json' };
import runbook from '../schemas/runbook.schema.json' with { type: 'json' };
import schedule from '../schemas/schedule.schema.json' with { type: 'json' };
import service from '../schemas/service.schema.json' with { type: 'json' };
import severities from '../schemas/severities.schema.json' with { type: 'json' };
import severityMapping from '../schemas/severity-mapping.schema.json' with { type: 'json' };
import slo from '../schemas/slo.schema.json' with { type: 'json' };
import team from '../schemas/team.schema.json' with { type: 'json' };
import values from '../schemas/values.schema.json' with { type: 'json' };
import yamlRunbook from '../schemas/yaml-runbook.schema.json' with { type: 'json' };
import type { Kind } from './kinds.ts';

/** The contract of every kind of file. */
export const schemas: Readonly<Record<Kind, { readonly title: string; readonly description: string }>> = {
  organization,
  severities,
  person,
  team,
  schedule,
  'escalation-policy': escalationPolicy,
  service,
  retired,
  'severity-mapping': severityMapping,
  slo,
  rules,
  event,
  runbook,
  'yaml-runbook': yamlRunbook,
  postmortem,
};

/** The value types that the other schemas share. */
export const sharedSchema = values;
