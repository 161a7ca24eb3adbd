import type { Temporal } from 'temporal-polyfill';
import type { Span } from '../../overrides/dated-override.ts';
import type { Creation, Existing, Wanted } from '../../overrides/plan-overrides.ts';
import type { Target } from './find-in-pagerduty.ts';

/** `+ Payments primary: Grace Hopper 2026-12-24 09:00 – 2026-12-27 09:00 Europe/Berlin (Linus on leave)` */
export function createdLine(target: Target, { override, again }: Creation): string {
  const why = again ? `${override.reason}; again, so that it wins over an earlier one` : override.reason;
  return `+ ${target.name}: ${nameOf(target, override)} ${times(target, override)} (${why})`;
}

/** The same for one that goes. */
export const removedLine = (target: Target, theirs: Existing): string =>
  `- ${target.name}: ${nameOf(target, theirs)} ${times(target, theirs)} (no longer in Git)`;

/** That one of ours lies over somebody else's. */
export const coverLine = (target: Target, ours: Wanted, theirs: Existing): string =>
  `${target.name}: the override of ${nameOf(target, ours)} ${times(target, ours)} lies over one of ` +
  `${nameOf(target, theirs)} ${times(target, theirs)} that is not from Git; the one created last wins`;

const nameOf = ({ names }: Target, { user, userName }: { readonly user: string; readonly userName?: string }): string =>
  names.get(user) ?? (userName || user);

const times = ({ timeZone }: Target, { from, to }: Span): string =>
  `${local(from, timeZone)} – ${local(to, timeZone)} ${timeZone}`;

const local = (instant: Temporal.Instant, timeZone: string): string =>
  instant.toZonedDateTimeISO(timeZone).toPlainDateTime().toString({ smallestUnit: 'minute' }).replace('T', ' ');
