import type { Entries } from './entry.ts';
import type { Severity } from './severity.ts';

/** The severity of an event as PagerDuty knows it. Where a service goes by it, `critical` and `error` page. */
export type PayloadSeverity = 'critical' | 'error' | 'warning' | 'info';

/** Where an event says what decides about it, as paths in PagerDuty's condition language. */
export const eventPaths = {
  service: 'event.custom_details.service',
  severity: 'event.custom_details.severity',
  environment: 'event.custom_details.environment',
  alert: 'event.class',
} as const;

/** What each severity means to PagerDuty: the gravest one of each urgency stands out. Gravest first. */
export function payloadSeverities(severities: Entries<Severity>): ReadonlyMap<string, PayloadSeverity> {
  const all = Array.from(severities.values());
  const first = (urgency: Severity['urgency']) => all.find(({ value }) => value.urgency === urgency)?.id;
  const [gravestHigh, gravestLow] = [first('high'), first('low')];
  return new Map(
    all.map(({ id, value: { urgency } }) => {
      if (urgency === 'high') return [id, id === gravestHigh ? 'critical' : 'error'];
      return [id, id === gravestLow ? 'warning' : 'info'];
    }),
  );
}
