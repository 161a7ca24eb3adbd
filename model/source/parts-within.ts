import { isWithin } from './is-within.ts';
import { linesOf } from './lines-of.ts';
import type { Place } from './markdown-facts.ts';

/** Says which parts of a text lie in a place of it, in their order; looks at none that begins on another line. */
export function partsWithin<T extends { readonly at: Place }>(parts: readonly T[]): (outer: Place) => T[] {
  const byLine = Map.groupBy(parts, ({ at }) => at.line);
  return outer => linesOf(outer).flatMap(line => (byLine.get(line) ?? []).filter(({ at }) => isWithin(at, outer)));
}
