import { Temporal } from 'temporal-polyfill';
import type { Freeze } from '../../../model/guard-limits.ts';
import type { Rule } from './rule.ts';

/** When nobody is there to mend what breaks, nothing is deployed. */
export const freeze: Rule = {
  id: 'guard/freeze',
  summary: 'Nothing changes while a freeze is on.',
  *check({ changes, limits, now }) {
    // A move changes nothing but the state, and so does forgetting.
    if (changes.every(({ action }) => action === 'none' || action === 'forget')) return;
    for (const open of limits.freezes.filter(window => isOpen(window, limits.timeZone, now))) {
      const until = `${shown(open.to)} ${limits.timeZone}`;
      yield {
        address: undefined,
        file: 'catalog/organization.yaml',
        message: `Unexpected changes during the freeze \`${open.reason}\` (${shown(open.from)} to ${until}), expected none`,
        hint: 'wait, or run `guard` with `--during-freeze "<reason>"`',
      };
    }
  },
};

const isOpen = ({ from, to }: Freeze, timeZone: string, now: Temporal.Instant): boolean =>
  Temporal.Instant.compare(from.toZonedDateTime(timeZone).toInstant(), now) <= 0 &&
  Temporal.Instant.compare(now, to.toZonedDateTime(timeZone).toInstant()) < 0;

/** `2026-12-20 00:00`. */
const shown = (time: Temporal.PlainDateTime): string => time.toString().slice(0, 16).replace('T', ' ');
