import { startOf } from '../../../../model/source/span.ts';
import { baselineFile } from '../../baseline/baseline.ts';
import type { Rule } from '../../rule.ts';

/** A baseline that may grow is a way to merge anything. */
export const onlyShrinks: Rule = {
  id: 'baseline/only-shrinks',
  summary: 'The baseline holds no more of any owner than on the main branch.',
  level: 'error',
  why: 'What was meant for the first day would take in every new fault.',
  fix: 'Mend the new findings, or suppress them with a reason and an end.',
  uses: ['baseline'],
  mayBeSuppressed: false,
  *check(_, { baseline }) {
    for (const [owner, more] of baseline?.grown ?? []) {
      yield {
        message: `Unexpected ${more} more of \`${owner}\` in the baseline, expected it to shrink`,
        at: startOf(baselineFile),
        key: owner,
      };
    }
  },
};
