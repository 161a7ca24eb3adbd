import { dayOf } from '../../day.ts';
import type { Rule } from '../../rule.ts';
import { hasEnded } from '../../suppressions/suppress.ts';

/** What was to be lived with for a while has been lived with for that long. */
export const hasNotExpired: Rule = {
  id: 'suppression/has-not-expired',
  summary: 'A suppression has not ended.',
  level: 'warning',
  why: 'It has no effect any more, and whoever promised something by that day may have forgotten.',
  fix: 'Mend what it hid and remove it, or say anew until when and why.',
  uses: ['suppressions'],
  mayBeSuppressed: false,
  *check(_, { suppressions, now }) {
    const today = dayOf(now).toString();
    for (const suppression of suppressions?.all ?? []) {
      if (!hasEnded(suppression, today)) continue;
      yield {
        message: `Unexpected suppression that ended on \`${suppression.until}\`, expected none`,
        at: suppression.at,
        hint: 'what it hid is told again',
      };
    }
  },
};
