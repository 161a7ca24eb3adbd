import { Temporal } from 'temporal-polyfill';
import type { PagerDutyRule } from '../online-rule.ts';

/** `overrides push` knows schedules by their names. One that is not deployed yet has none. */
export const scheduleNameIsUnique: PagerDutyRule = {
  id: 'online/schedule-name-is-unique',
  service: 'pagerduty',
  summary: 'PagerDuty has one schedule at most of a name that has overrides in Git.',
  level: 'error',
  why: 'The overrides could land on the schedule of somebody else, so that none are pushed.',
  fix: 'Rename or delete the other schedule in PagerDuty.',
  async check({ schedules }, ask, { now }) {
    const overridden = Array.from(schedules.values()).filter(({ value: { overrides, timeZone } }) =>
      overrides.some(({ to }) => Temporal.Instant.compare(now, to.toZonedDateTime(timeZone).toInstant()) < 0),
    );
    if (overridden.length === 0) return [];
    const byName = Map.groupBy(await ask.schedules(), ({ name }) => name);
    return overridden.flatMap(({ value: { name }, at }) => {
      const ids = (byName.get(name) ?? []).map(({ id }) => id);
      if (ids.length < 2) return [];
      const message = `Unexpected ${ids.length} schedules \`${name}\` in PagerDuty, expected one`;
      return [{ message, at: at('name'), hint: `they are ${ids.join(', ')}` }];
    });
  },
};
