import type { Finding } from '../source/finding.ts';
import { accounts } from './accounts.ts';
import { escalationLimits } from './escalation-limits.ts';
import { freezes } from './freezes.ts';
import type { IntegrityCheck, Reading } from './integrity.ts';
import { layerLimits } from './layer-limits.ts';
import { leftOut } from './left-out.ts';
import { localTimes } from './local-times.ts';
import { previousIds } from './previous-ids.ts';
import { references } from './references.ts';
import { removals } from './removals.ts';
import { services } from './services.ts';
import { severityLimits } from './severity-limits.ts';
import { sloLimits } from './slo-limits.ts';
import { spans } from './spans.ts';
import { state } from './state.ts';
import { timeZones } from './time-zones.ts';
import { uniqueness } from './uniqueness.ts';

const checks: readonly IntegrityCheck[] = [
  references,
  uniqueness,
  timeZones,
  spans,
  freezes,
  localTimes,
  layerLimits,
  escalationLimits,
  severityLimits,
  sloLimits,
  accounts,
  services,
  removals,
  previousIds,
  leftOut,
  state,
];

/** Whatever makes the repository untrue, beyond what a schema can say of one file. */
export const checkIntegrity = (reading: Reading): Finding[] => checks.flatMap(check => Array.from(check(reading)));
