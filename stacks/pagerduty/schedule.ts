import type {
  ScheduleConfig,
  ScheduleLayer,
  ScheduleLayerRestriction,
} from '@cdktf/provider-pagerduty/lib/schedule/index.js';
import type { Temporal } from 'temporal-polyfill';
import { endOf, liveLayers } from '../../model/live-layers.ts';
import { formatTimeOfDay } from '../../model/local-time.ts';
import { firstHandoff, type Layer, type Restriction, type Schedule } from '../../model/schedule.ts';
import type { TerraformIdOf } from '../terraform/declare-each.ts';
import { defined } from '../terraform/defined.ts';
import { literal } from '../terraform/literal.ts';
import { acceptedZone } from './accepted-zone.ts';
import { type Owner, ownedBy } from './owner.ts';

/** Our words into PagerDuty's. For the provider, as for us, the last layer wins. */
export const scheduleConfig = (
  schedule: Schedule,
  owner: Owner,
  userId: TerraformIdOf,
  now: Temporal.Instant,
): ScheduleConfig => ({
  name: literal(schedule.name),
  description: ownedBy(owner),
  timeZone: acceptedZone(schedule.timeZone),
  teams: [owner.id],
  layer: liveLayers(schedule, now).map(layer => layerConfig(layer, schedule.timeZone, userId)),
  lifecycle: { createBeforeDestroy: true },
});

function layerConfig(layer: Layer, timeZone: string, userId: TerraformIdOf): ScheduleLayer {
  const start = text(firstHandoff(layer).toZonedDateTime(timeZone));
  const end = endOf(layer, timeZone);
  return defined<ScheduleLayer>({
    name: literal(layer.name),
    start,
    rotationVirtualStart: start,
    end: end && text(end),
    rotationTurnLengthSeconds: layer.turnMinutes * 60,
    users: layer.people.map(userId),
    restriction: layer.restrictions.length > 0 ? layer.restrictions.map(restrictionConfig) : undefined,
  });
}

/** RFC 3339, in the offset of that day: `2026-07-06T09:00:00+02:00`. */
const text = (time: Temporal.ZonedDateTime): string => time.toString({ timeZoneName: 'never', smallestUnit: 'second' });

const restrictionConfig = (restriction: Restriction): ScheduleLayerRestriction => ({
  ...(restriction.every === 'day'
    ? { type: 'daily_restriction' }
    : { type: 'weekly_restriction', startDayOfWeek: restriction.weekday }),
  startTimeOfDay: `${formatTimeOfDay(restriction.start)}:00`,
  durationSeconds: restriction.minutes * 60,
});
