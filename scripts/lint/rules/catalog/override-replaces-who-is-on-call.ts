import { Temporal } from 'temporal-polyfill';
import { finalSchedule } from '../../../../model/roster.ts';
import type { Schedule } from '../../../../model/schedule.ts';
import { firstYear, type Instants, instantsOf } from '../../instants.ts';
import type { Rule } from '../../rule.ts';

/** An override for the wrong week is noticed when two people, or the wrong one, look at the same page. */
export const overrideReplacesWhoIsOnCall: Rule = {
  id: 'catalog/override-replaces-who-is-on-call',
  summary: 'An override replaces somebody who would be on call during it.',
  level: 'warning',
  why: 'The dates or the person are wrong, so that the shift which was meant stays as it is.',
  fix: 'Correct the times, or name in `replaces` whoever is on call then.',
  needs: ['schedule', 'person'],
  *check({ schedules, people }, { now }) {
    for (const { value, at } of schedules.values()) {
      for (const [index, override] of value.overrides.entries()) {
        const { person, replaces } = override;
        const span = instantsOf(override, value.timeZone);
        // Of who replaces themselves another rule tells.
        if (replaces === undefined || replaces === person || !people.has(replaces) || isMoot(span, now)) continue;
        const onCall = onCallWithout(value, index, span);
        if (onCall.has(replaces)) continue;
        const [start, end] = [override.from, override.to].map(time => time.toString({ smallestUnit: 'minute' }));
        yield {
          message: `Unexpected \`${replaces}\`, expected somebody who is on call between \`${start}\` and \`${end}\``,
          at: at('overrides', index, 'replaces'),
          hint: whoIsOnCall(onCall),
        };
      }
    }
  },
};

/** Over already, or ending before it begins, of which another finding tells. */
const isMoot = ({ from, to }: Instants, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(to, now) < 0 || Temporal.Instant.compare(to, from) <= 0;

/**
 * Everybody on call during an override if it and the later ones, which win over it, did not exist. Earlier ones count:
 * whom they put on call can be replaced, and whom they have replaced cannot be replaced again.
 */
function onCallWithout(schedule: Schedule, index: number, span: Instants): Set<string> {
  const below = { ...schedule, overrides: schedule.overrides.slice(0, index) };
  const { from, to } = firstYear(span);
  return new Set(finalSchedule(below, from, to).map(({ person }) => person));
}

function whoIsOnCall(people: ReadonlySet<string>): string {
  const [first, ...others] = people;
  if (first === undefined) return 'nobody is on call then: leave `replaces` out';
  return others.length === 0
    ? `\`${first}\` is on call then`
    : `\`${[first, ...others].join('`, `')}\` are on call then`;
}
