import type { Temporal } from 'temporal-polyfill';
import { isBefore, type Span } from './dated-override.ts';

/** Somebody's stretch, by PagerDuty's id of them. */
export type Stretch = Span & { readonly user: string };

/** PagerDuty's clock may be ahead of ours, and time passes while we work. */
const slackMinutes = 10;

/**
 * Whether an override in PagerDuty is what one of ours came to. Overrides carry no label, so that person, start and end
 * have to do; a start that had passed when it was created became the moment of creation.
 */
export function isSame(ours: Stretch, theirs: Stretch, now: Temporal.Instant): boolean {
  if (ours.user !== theirs.user || !ours.to.equals(theirs.to)) return false;
  if (ours.from.equals(theirs.from)) return true;
  return isBefore(ours.from, theirs.from) && isBefore(theirs.from, now.add({ minutes: slackMinutes }));
}
