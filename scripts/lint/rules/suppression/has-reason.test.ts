import { testSuppressionRule } from '../../test-pipeline.ts';
import { runbookWith } from '../../test-runbook.ts';
import { hasReason } from './has-reason.ts';

const comment = (text: string) => runbookWith(`<!-- watchbill-ignore ${text} -->\nA fault.\n`);

testSuppressionRule(hasReason, {
  'a reason': { files: comment('test/has-no-fault until 2026-12-31: OPS-1'), says: '' },
  none: {
    files: comment('test/has-no-fault until 2026-12-31'),
    says: 'runbooks/shop/Down.md:7:1: error: Missing reason, expected one behind a colon (e.g. `: OPS-123`) [suppression/has-reason]',
  },
  'a colon and nothing behind it': {
    files: comment('test/has-no-fault until 2026-12-31: '),
    says: 'runbooks/shop/Down.md:7:1: error: Missing reason, expected one behind a colon (e.g. `: OPS-123`) [suppression/has-reason]',
  },
  'a word that keeps its place, or none': {
    files: comment(
      'test/has-no-fault until 2026-12-31: TODO -->\n<!-- watchbill-ignore test/has-no-fault until 2026-12-31: .',
    ),
    says: ['7:1', '8:1']
      .map(
        at =>
          `runbooks/shop/Down.md:${at}: error: Missing reason, expected one behind a colon (e.g. \`: OPS-123\`) [suppression/has-reason]`,
      )
      .join('\n'),
  },
  'a colon that was forgotten': { files: comment('test/has-no-fault until 2026-12-31 OPS-1'), says: '' },
});
