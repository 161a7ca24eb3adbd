import { testSuppressionRule } from '../../test-pipeline.ts';
import { runbookWith } from '../../test-runbook.ts';
import { hasEndDate } from './has-end-date.ts';

const comment = (text: string) => runbookWith(`<!-- watchbill-ignore ${text} -->\nA fault.\n`);

testSuppressionRule(hasEndDate, {
  'in 90 days': { files: comment('test/has-no-fault until 2027-02-14: OPS-1'), says: '' },
  none: {
    files: comment('test/has-no-fault: OPS-1'),
    says: 'runbooks/shop/Down.md:7:1: error: Missing end, expected `until 2027-02-14` at the latest [suppression/has-end-date]',
  },
  'in 91 days': {
    files: comment('test/has-no-fault until 2027-02-15: OPS-1'),
    says: 'runbooks/shop/Down.md:7:1: error: Unexpected end `2027-02-15`, expected `until 2027-02-14` at the latest [suppression/has-end-date]',
  },
  'no day': {
    files: comment('test/has-no-fault until 2026-02-30: OPS-1'),
    says: 'runbooks/shop/Down.md:7:1: error: Unexpected end `2026-02-30`, expected a day such as `2027-02-14` [suppression/has-end-date]',
  },
  'a word': {
    files: comment('test/has-no-fault until tomorrow: OPS-1'),
    says: 'runbooks/shop/Down.md:7:1: error: Unexpected end `tomorrow`, expected a day such as `2027-02-14` [suppression/has-end-date]',
  },
});
