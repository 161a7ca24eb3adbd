import { runbookWith, testSuppressionRule } from '../../test-pipeline.ts';
import { isUsed } from './is-used.ts';

const comment = (text: string) => runbookWith(`<!-- watchbill-ignore ${text} -->\nA fault.\n`);

testSuppressionRule(isUsed, {
  'something to hide': { files: comment('test/has-no-fault until 2026-12-31: OPS-1'), says: '' },
  nothing: {
    files: runbookWith(
      '<!-- watchbill-ignore test/has-no-fault until 2026-12-31: OPS-1 -->\nAll is well.\n\nA fault.\n',
    ),
    says: 'runbooks/shop/Down.md:7:1: warning: Unexpected suppression of `test/has-no-fault`, expected none: it hides nothing [suppression/is-used]',
  },
  'what has ended': { files: comment('test/has-no-fault until 2026-11-15: OPS-1'), says: '' },
  'a rule that did not run': { files: comment('test/other until 2026-12-31: OPS-1'), says: '' },
  'a file that could not be understood': {
    files: {
      ...runbookWith(''),
      'runbooks/shop/Down.md': '# Down\n<!-- watchbill-ignore test/has-no-fault until 2026-12-31: OPS-1 -->\n',
    },
    says: 'runbooks/shop/Down.md:1:1: error: Missing front matter, expected the file to begin with `---`, keys and a closing `---` [schema]',
  },
});
