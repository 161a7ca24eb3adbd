import { testSuppressionRule } from '../../test-pipeline.ts';
import { runbookWith } from '../../test-runbook.ts';
import { hasNotExpired } from './has-not-expired.ts';

const comment = (text: string) => runbookWith(`<!-- watchbill-ignore ${text} -->\nA fault.\n`);

testSuppressionRule(hasNotExpired, {
  today: { files: comment('test/has-no-fault until 2026-11-16: OPS-1'), says: '' },
  yesterday: {
    files: comment('test/has-no-fault until 2026-11-15: OPS-1'),
    says: 'runbooks/shop/Down.md:7:1: warning: Unexpected suppression that ended on `2026-11-15`, expected none (what it hid is told again) [suppression/has-not-expired]',
  },
});
