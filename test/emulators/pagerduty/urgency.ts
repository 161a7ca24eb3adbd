import { type Json, list, object, text } from '../http/json.ts';
import type { Service } from './entities.ts';
import { instant } from './time.ts';

type Rules = Pick<Service, 'incident_urgency_rule' | 'support_hours'>;

/** The urgency that a service's rule gives an event of this severity at this time. */
export function urgencyOf({ incident_urgency_rule: rule, support_hours }: Rules, severity: string, now: string) {
  if (rule.type !== 'use_support_hours') return urgency(rule, severity);
  const within = support_hours !== null && isInSupportHours(support_hours, now);
  return urgency(object(within ? rule.during_support_hours : rule.outside_support_hours), severity);
}

function urgency({ urgency: fixed }: Json, severity: string): 'high' | 'low' {
  if (fixed === 'severity_based') return severity === 'critical' || severity === 'error' ? 'high' : 'low';
  return fixed === 'low' ? 'low' : 'high';
}

function isInSupportHours({ time_zone, start_time, end_time, days_of_week }: Json, now: string): boolean {
  const local = instant(now).toZonedDateTimeISO(text(time_zone));
  const time = local.toPlainTime().toString({ smallestUnit: 'second' });
  const isDay = list(days_of_week).includes(local.dayOfWeek);
  return isDay && time >= text(start_time) && time < text(end_time);
}
