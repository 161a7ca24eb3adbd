import { Temporal } from 'temporal-polyfill';
import type { Layer, Schedule } from './schedule.ts';

/** The instant at which a layer ends. */
export const endOf = ({ end, handoff }: Layer, timeZone: string): Temporal.ZonedDateTime | undefined =>
  end?.toPlainDateTime().add({ minutes: handoff.time }).toZonedDateTime(timeZone);

/**
 * The layers that have not ended. The provider forgets a layer that has ended and counts layers by position: were it
 * still declared, the next one would be taken for it and be overwritten. A schedule needs at least one layer, so if
 * all have ended they stay.
 */
export function liveLayers({ layers, timeZone }: Schedule, now: Temporal.Instant): readonly Layer[] {
  const live = layers.filter(layer => {
    const end = endOf(layer, timeZone)?.toInstant();
    return end === undefined || Temporal.Instant.compare(now, end) <= 0;
  });
  return live.length > 0 ? live : layers;
}
