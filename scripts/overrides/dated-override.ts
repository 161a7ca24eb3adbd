import { Temporal } from 'temporal-polyfill';
import { loadOpsRepo } from '../../model/load.ts';
import type { Schedule } from '../../model/schedule.ts';

/** A span of real time, `to` exclusive. */
export type Span = { readonly from: Temporal.Instant; readonly to: Temporal.Instant };

/** An override as Git has it, in real time. */
export type DatedOverride = Span & {
  /** The person's id. */
  readonly person: string;
  readonly reason: string;
};

/** The overrides of a schedule that have not ended, as written: a later one wins. */
export const openOverrides = ({ overrides, timeZone }: Schedule, now: Temporal.Instant): DatedOverride[] =>
  overrides
    .map(({ person, from, to, reason }) => ({
      person,
      reason,
      from: from.toZonedDateTime(timeZone).toInstant(),
      to: to.toZonedDateTime(timeZone).toInstant(),
    }))
    .filter(({ from, to }) => isBefore(now, to) && isBefore(from, to));

/** Those of older texts of a schedule's file, each once. A text that cannot be understood any more says nothing. */
export function overridesOnce(file: string, texts: readonly string[], now: Temporal.Instant): DatedOverride[] {
  const all = Array.from(new Set(texts)).flatMap(text =>
    Array.from(loadOpsRepo(new Map([[file, text]])).repo.schedules.values()).flatMap(({ value }) =>
      openOverrides(value, now),
    ),
  );
  return Array.from(new Map(all.map(override => [keyOf(override), override])).values());
}

const keyOf = ({ person, from, to }: DatedOverride): string => `${person} ${from} ${to}`;

export const isBefore = (a: Temporal.Instant, b: Temporal.Instant): boolean => Temporal.Instant.compare(a, b) < 0;

export const overlap = (a: Span, b: Span): boolean => isBefore(a.from, b.to) && isBefore(b.from, a.to);
