import type { Span } from '../source/span.ts';
import { pagerdutyTimeZone, zoneLike } from '../time-zone.ts';
import { error, type IntegrityCheck } from './integrity.ts';

/** Zones that go to PagerDuty are such as it takes. Somebody who is only looked up may live anywhere. */
export const timeZones: IntegrityCheck = function* ({ repo: { schedules, people, services } }) {
  for (const { value, at } of schedules.values()) yield* refused(value.timeZone, () => at('time_zone'));
  for (const { value, at } of people.values()) if (value.managed) yield* refused(value.timeZone, () => at('time_zone'));
  for (const { value, at } of services.values()) {
    if (value.supportHours) yield* refused(value.supportHours.timeZone, () => at('support_hours', 'time_zone'));
  }
};

function* refused(zone: string, at: () => Span) {
  const accepted = pagerdutyTimeZone(zone);
  if (accepted === zone) return;
  if (accepted) {
    // Nothing to mend: the alias is what gets deployed.
    yield error('time-zone', `PagerDuty knows \`${zone}\` as \`${accepted}\`, which is deployed`, at(), {
      level: 'info',
    });
    return;
  }
  const alike = zoneLike(zone);
  const hint = alike ? `\`${alike}\` keeps the same time` : 'no zone that PagerDuty takes keeps the same time';
  yield error('time-zone', `Unexpected time zone \`${zone}\`, expected one that PagerDuty takes`, at(), { hint });
}
