import type { Rule } from '../../rule.ts';
import { isPlaceholder } from '../../runbook/placeholder-text.ts';

/** A suppression without a reason can't be judged by those who come later. */
export const hasReason: Rule = {
  id: 'suppression/has-reason',
  summary: 'A suppression says why.',
  level: 'error',
  why: 'Nobody who finds it later knows whether it may go.',
  fix: 'Write the reason behind the colon: `until 2027-01-31: vendor moves its docs, OPS-123`.',
  uses: ['suppressions'],
  mayBeSuppressed: false,
  *check(_, { suppressions }) {
    for (const { reason, at } of suppressions?.all ?? []) {
      if (!/\p{L}{2}/u.test(reason) || isPlaceholder(reason))
        yield { message: 'Missing reason, expected one behind a colon', at, hint: 'e.g. `: OPS-123`' };
    }
  },
};
