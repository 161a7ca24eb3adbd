import { testSuppressionRule } from '../../test-pipeline.ts';
import { runbookWith } from '../../test-runbook.ts';
import { namesARule } from './names-a-rule.ts';

const comment = (text: string) => runbookWith(`<!-- watchbill-ignore ${text} -->\nA fault.\n`);

testSuppressionRule(namesARule, {
  'one that exists': { files: comment('test/has-no-fault until 2026-12-31: OPS-1'), says: '' },
  none: {
    files: comment('until 2026-12-31: OPS-1'),
    says: 'runbooks/shop/Down.md:7:1: error: Missing rule, expected the name of one [suppression/names-a-rule]',
  },
  'a typo': {
    files: comment('test/has-no-falt until 2026-12-31: OPS-1'),
    says: 'runbooks/shop/Down.md:7:1: error: Unexpected rule `test/has-no-falt`, expected one that exists (did you mean `test/has-no-fault`?) [suppression/names-a-rule]',
  },
  'an area': {
    files: comment('test until 2026-12-31: OPS-1'),
    says: 'runbooks/shop/Down.md:7:1: error: Unexpected rule `test`, expected one that exists (an area is too much; name its rules, e.g. `test/has-no-fault`) [suppression/names-a-rule]',
  },
});
