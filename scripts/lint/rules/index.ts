import type { Rule } from '../rule.ts';
import { annotationsAreKnown } from './alert/annotations-are-known.ts';
import { fitsThePayload } from './alert/fits-the-payload.ts';
import { alertIsUnique } from './alert/is-unique.ts';
import { keepsTheEventContract } from './alert/keeps-the-event-contract.ts';
import { labelsHoldNoValues } from './alert/labels-hold-no-values.ts';
import { pagesOnSymptoms } from './alert/pages-on-symptoms.ts';
import { queryParses } from './alert/query-parses.ts';
import { reviewByNotPassed } from './alert/review-by-not-passed.ts';
import { saysFirstStep } from './alert/says-first-step.ts';
import { saysImpact } from './alert/says-impact.ts';
import { saysWhatBroke } from './alert/says-what-broke.ts';
import { saysWhereToVerify } from './alert/says-where-to-verify.ts';
import { saysWhomToCall } from './alert/says-whom-to-call.ts';
import { severitiesAgree } from './alert/severities-agree.ts';
import { severityIsKnown } from './alert/severity-is-known.ts';
import { templateRenders } from './alert/template-renders.ts';
import { valuesAreStrings } from './alert/values-are-strings.ts';
import { isTrue as baselineIsTrue } from './baseline/is-true.ts';
import { onlyShrinks as baselineOnlyShrinks } from './baseline/only-shrinks.ts';
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
import { commandContextIsExplicit } from './command/context-is-explicit.ts';
import { commandContinuationEndsTheLine } from './command/continuation-ends-the-line.ts';
import { commandDestructiveIsGuarded } from './command/destructive-is-guarded.ts';
import { commandFenceHasLanguage } from './command/fence-has-language.ts';
import { commandFenceIsClosed } from './command/fence-is-closed.ts';
import { commandNoPrompt } from './command/no-prompt.ts';
import { commandNoSmartQuotes } from './command/no-smart-quotes.ts';
import { commandPlaceholderIsDeclared } from './command/placeholder-is-declared.ts';
import { commandScriptExists } from './command/script-exists.ts';
import { commandShellParses } from './command/shell-parses.ts';
import { alertHasRunbook } from './coverage/alert-has-runbook.ts';
import { runbookHasAlert } from './coverage/runbook-has-alert.ts';
import { serviceHasDashboard } from './coverage/service-has-dashboard.ts';
import { serviceHasRunbook } from './coverage/service-has-runbook.ts';
import { serviceHasSlo } from './coverage/service-has-slo.ts';
import { generatedIsCurrent } from './generated/is-current.ts';
import { linkAnchorExists } from './link/anchor-exists.ts';
import { linkCaseMatches } from './link/case-matches.ts';
import { linkDoesNotExpire } from './link/does-not-expire.ts';
import { linkFileExists } from './link/file-exists.ts';
import { imageHasAlt } from './link/image-has-alt.ts';
import { linkIsNotEmpty } from './link/is-not-empty.ts';
import { linkIsPermanent } from './link/is-permanent.ts';
import { linkIsWellFormed } from './link/is-well-formed.ts';
import { ownerIsActive } from './owner/is-active.ts';
import { ownerIsInCodeowners } from './owner/is-in-codeowners.ts';
import { ownerIsPresent } from './owner/is-present.ts';
import { ownerMatchesService } from './owner/matches-service.ts';
import { actionsAreNotOverdue } from './postmortem/actions-are-not-overdue.ts';
import { actionsHaveOwnerAndDueDate } from './postmortem/actions-have-owner-and-due-date.ts';
import { postmortemHasRequiredSections } from './postmortem/has-required-sections.ts';
import { postmortemIsBlameless } from './postmortem/is-blameless.ts';
import { linksItsRunbooks } from './postmortem/links-its-runbooks.ts';
import { ownersOfActionsAreKnown } from './postmortem/owners-of-actions-are-known.ts';
import { publishedInTime } from './postmortem/published-in-time.ts';
import { statusMoves } from './postmortem/status-moves.ts';
import { timelineIsInOrder } from './postmortem/timeline-is-in-order.ts';
import { timesAgree } from './postmortem/times-agree.ts';
import { runbookFirstActionOnFirstScreen } from './runbook/first-action-on-first-screen.ts';
import { runbookHasEscalation } from './runbook/has-escalation.ts';
import { runbookHasOneTitle } from './runbook/has-one-title.ts';
import { runbookHasRequiredSections } from './runbook/has-required-sections.ts';
import { runbookHeadingsDoNotSkip } from './runbook/headings-do-not-skip.ts';
import { runbookIsNotAStub } from './runbook/is-not-a-stub.ts';
import { runbookIsNotAWallOfText } from './runbook/is-not-a-wall-of-text.ts';
import { runbookNoTemplateText } from './runbook/no-template-text.ts';
import { runbookParagraphsAreShort } from './runbook/paragraphs-are-short.ts';
import { runbookSectionsAreNotEmpty } from './runbook/sections-are-not-empty.ts';
import { runbookTitleIsTheAlert } from './runbook/title-is-the-alert.ts';
import { secretIsAbsent } from './secret/is-absent.ts';
import { spellingIsKnown } from './spelling/is-known.ts';
import { reviewIsReal } from './stale/review-is-real.ts';
import { reviewedInTime } from './stale/reviewed-in-time.ts';
import { subjectUnchanged } from './stale/subject-unchanged.ts';
import { unchangedSinceReview } from './stale/unchanged-since-review.ts';
import { updatedAfterIncident } from './stale/updated-after-incident.ts';
import { styleCellsHaveColumns } from './style/cells-have-columns.ts';
import { styleDefinitionsAreUnique } from './style/definitions-are-unique.ts';
import { styleDefinitionsAreUsed } from './style/definitions-are-used.ts';
import { styleEmphasisHasNoPadding } from './style/emphasis-has-no-padding.ts';
import { styleHeadingsAreHeadings } from './style/headings-are-headings.ts';
import { styleHeadingsDiffer } from './style/headings-differ.ts';
import { styleHeadingsHaveASpace } from './style/headings-have-a-space.ts';
import { styleHeadingsHaveSixLevels } from './style/headings-have-six-levels.ts';
import { styleLinksSayWhere } from './style/links-say-where.ts';
import { styleReferencesAreDefined } from './style/references-are-defined.ts';
import { styleReferencesHaveBrackets } from './style/references-have-brackets.ts';
import { hasEndDate as suppressionHasEndDate } from './suppression/has-end-date.ts';
import { hasNotExpired as suppressionHasNotExpired } from './suppression/has-not-expired.ts';
import { hasReason as suppressionHasReason } from './suppression/has-reason.ts';
import { isUnderstood as suppressionIsUnderstood } from './suppression/is-understood.ts';
import { isUsed as suppressionIsUsed } from './suppression/is-used.ts';
import { mayBeSuppressed as suppressionMayBeSuppressed } from './suppression/may-be-suppressed.ts';
import { namesARule as suppressionNamesARule } from './suppression/names-a-rule.ts';

/** Every judgement that `watchbill check` makes, in the order of README.md. */
export const rules: readonly Rule[] = [
  annotationsAreKnown,
  fitsThePayload,
  alertIsUnique,
  keepsTheEventContract,
  labelsHoldNoValues,
  pagesOnSymptoms,
  queryParses,
  reviewByNotPassed,
  saysFirstStep,
  saysImpact,
  saysWhatBroke,
  saysWhereToVerify,
  saysWhomToCall,
  severitiesAgree,
  severityIsKnown,
  templateRenders,
  valuesAreStrings,
  baselineIsTrue,
  baselineOnlyShrinks,
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
  commandContextIsExplicit,
  commandContinuationEndsTheLine,
  commandDestructiveIsGuarded,
  commandFenceHasLanguage,
  commandFenceIsClosed,
  commandNoPrompt,
  commandNoSmartQuotes,
  commandPlaceholderIsDeclared,
  commandScriptExists,
  commandShellParses,
  alertHasRunbook,
  runbookHasAlert,
  serviceHasDashboard,
  serviceHasRunbook,
  serviceHasSlo,
  generatedIsCurrent,
  linkAnchorExists,
  linkCaseMatches,
  linkDoesNotExpire,
  linkFileExists,
  imageHasAlt,
  linkIsNotEmpty,
  linkIsPermanent,
  linkIsWellFormed,
  ownerIsActive,
  ownerIsInCodeowners,
  ownerIsPresent,
  ownerMatchesService,
  actionsAreNotOverdue,
  actionsHaveOwnerAndDueDate,
  postmortemHasRequiredSections,
  postmortemIsBlameless,
  linksItsRunbooks,
  ownersOfActionsAreKnown,
  publishedInTime,
  statusMoves,
  timelineIsInOrder,
  timesAgree,
  runbookFirstActionOnFirstScreen,
  runbookHasEscalation,
  runbookHasOneTitle,
  runbookHasRequiredSections,
  runbookHeadingsDoNotSkip,
  runbookIsNotAStub,
  runbookIsNotAWallOfText,
  runbookNoTemplateText,
  runbookParagraphsAreShort,
  runbookSectionsAreNotEmpty,
  runbookTitleIsTheAlert,
  secretIsAbsent,
  spellingIsKnown,
  reviewIsReal,
  reviewedInTime,
  subjectUnchanged,
  unchangedSinceReview,
  updatedAfterIncident,
  styleCellsHaveColumns,
  styleDefinitionsAreUnique,
  styleDefinitionsAreUsed,
  styleEmphasisHasNoPadding,
  styleHeadingsAreHeadings,
  styleHeadingsDiffer,
  styleHeadingsHaveASpace,
  styleHeadingsHaveSixLevels,
  styleLinksSayWhere,
  styleReferencesAreDefined,
  styleReferencesHaveBrackets,
  suppressionHasEndDate,
  suppressionHasNotExpired,
  suppressionHasReason,
  suppressionIsUnderstood,
  suppressionIsUsed,
  suppressionMayBeSuppressed,
  suppressionNamesARule,
];
