import type { Rule } from '../rule.ts';
import { absencesDoNotOverlap } from './catalog/absences-do-not-overlap.ts';
import { contactIsInOwningTeam } from './catalog/contact-is-in-owning-team.ts';
import { criticalServiceHasTwoRules } from './catalog/critical-service-has-two-rules.ts';
import { dependenciesHaveNoCycle } from './catalog/dependencies-have-no-cycle.ts';
import { dependencyIsAsImportant } from './catalog/dependency-is-as-important.ts';
import { layerIsNotShadowed } from './catalog/layer-is-not-shadowed.ts';
import { onCallIsInATeam } from './catalog/on-call-is-in-a-team.ts';
import { onCallIsNotAway } from './catalog/on-call-is-not-away.ts';
import { overrideIsNotPast } from './catalog/override-is-not-past.ts';
import { overrideReplacesSomebodyElse } from './catalog/override-replaces-somebody-else.ts';
import { overrideReplacesWhoIsOnCall } from './catalog/override-replaces-who-is-on-call.ts';
import { policyIsUsed } from './catalog/policy-is-used.ts';
import { policyReachesAPerson } from './catalog/policy-reaches-a-person.ts';
import { retiredInThePast } from './catalog/retired-in-the-past.ts';
import { reviewedInThePast } from './catalog/reviewed-in-the-past.ts';
import { ruleAddsSomeone } from './catalog/rule-adds-someone.ts';
import { scheduleIsUsed } from './catalog/schedule-is-used.ts';
import { teamHasMembers } from './catalog/team-has-members.ts';
import { generatedIsCurrent } from './generated/is-current.ts';

/** Every judgement that `watchbill check` makes, in the order of README.md. */
export const rules: readonly Rule[] = [
  absencesDoNotOverlap,
  contactIsInOwningTeam,
  criticalServiceHasTwoRules,
  dependenciesHaveNoCycle,
  dependencyIsAsImportant,
  layerIsNotShadowed,
  onCallIsInATeam,
  onCallIsNotAway,
  overrideIsNotPast,
  overrideReplacesSomebodyElse,
  overrideReplacesWhoIsOnCall,
  policyIsUsed,
  policyReachesAPerson,
  retiredInThePast,
  reviewedInThePast,
  ruleAddsSomeone,
  scheduleIsUsed,
  teamHasMembers,
  generatedIsCurrent,
];
