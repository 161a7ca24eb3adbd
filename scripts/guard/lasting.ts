import { isEntityType } from './entity.ts';

/** What has no file of its own in the catalog, and yet others hold a key of it or stand under its protection. */
const heldByOthers: ReadonlySet<string> = new Set([
  'pagerduty_service_integration',
  'pagerduty_event_orchestration',
  'pagerduty_event_orchestration_integration',
  'pagerduty_event_orchestration_router',
  'github_repository_ruleset',
  'github_repository_environment',
]);

export const isHeldByOthers = (type: string): boolean => heldByOthers.has(type);

/** What loses its id, its history or its keys when it is deleted and created again. */
export const isLasting = (type: string): boolean =>
  isEntityType(type) || (isHeldByOthers(type) && !type.endsWith('_router'));
