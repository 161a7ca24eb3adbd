import { historyOf } from '../../staleness/test-history.ts';
import { testRule } from '../../test-rule.ts';
import { runbookFile, runbookWith } from '../../test-runbook.ts';
import { reviewIsReal } from './review-is-real.ts';

const says = (files: string, level = 'info', file = runbookFile) =>
  `${file}:4:16: ${level}: Unexpected review by commit \`c1\`, which changed ${files}, expected one that reads them [stale/review-is-real]`;
const names = Array.from({ length: 12 }, (_, index) => `runbooks/shop/A${String.fromCharCode(65 + index)}.md`);
const many = runbookWith('', Object.fromEntries(names.map(name => [name, runbookWith('')[runbookFile] ?? ''])));
const dates = (files: readonly string[]) => Object.fromEntries(files.map(file => [file, 'date' as const]));

testRule(reviewIsReal, {
  'nothing is known': { files: runbookWith(''), says: '' },
  'a review that changed something': {
    files: runbookWith(''),
    says: '',
    knows: {
      history: historyOf(
        { on: '2026-11-02', files: { [runbookFile]: 'content' } },
        { on: '2026-11-01', files: { [runbookFile]: 'both' } },
        { on: '2026-08-01', files: { [runbookFile]: 'date' } },
      ),
    },
  },
  'only a date': {
    files: runbookWith(''),
    says: says('only the date'),
    knows: { history: historyOf({ on: '2026-11-01', files: { [runbookFile]: 'date' } }) },
  },
  'eleven dates': {
    files: many,
    says: names
      .slice(1)
      .map(name => says('only the date', 'info', name))
      .join('\n'),
    knows: { history: historyOf({ on: '2026-11-01', files: dates(names.slice(1)) }) },
  },
  'a dozen dates': {
    files: many,
    says: names.map(name => says('the dates of 12 files', 'warning', name)).join('\n'),
    knows: { history: historyOf({ on: '2026-11-01', files: dates(names) }) },
  },
});
