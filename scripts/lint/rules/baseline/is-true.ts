import { baselineFile } from '../../baseline/baseline.ts';
import type { Rule } from '../../rule.ts';

/** What has been mended leaves the baseline, or it could come back unseen. */
export const isTrue: Rule = {
  id: 'baseline/is-true',
  summary: 'What the baseline holds is still wrong.',
  level: 'error',
  why: 'A fault that was mended could come back, and nobody would be told.',
  fix: 'Run `watchbill check --baseline prune`, and commit the file with the change that mended it.',
  uses: ['baseline'],
  mayBeSuppressed: false,
  *check(_, { baseline }) {
    for (const { rule, file, line } of baseline?.gone ?? []) {
      yield {
        message: `Unexpected entry of \`${rule}\` in \`${file}\`, expected none: that is mended`,
        at: { file: baselineFile, line, column: 1, endLine: line, endColumn: 2 },
        hint: '`--baseline prune` removes it',
      };
    }
  },
};
