import { testSuppressionRule } from '../../test-pipeline.ts';
import { runbookWith } from '../../test-runbook.ts';
import { isUsed } from './is-used.ts';

const words = (text: string) => `<!-- watchbill-ignore ${text} -->`;
const inVain = words('test/has-no-fault until 2026-12-31: OPS-1');
const comment = (text: string) => runbookWith(`${words(text)}\nA fault.\n`);
const says = (place: string) =>
  `runbooks/shop/Down.md:${place}: warning: Unexpected suppression of \`test/has-no-fault\`, expected none: it hides nothing [suppression/is-used]`;

testSuppressionRule(isUsed, {
  'something to hide': { files: comment('test/has-no-fault until 2026-12-31: OPS-1'), says: '' },
  nothing: {
    files: runbookWith(`${inVain}\nAll is well.\n\nA fault.\n`),
    says: says('7:1'),
    mends: `(gone) ${inVain}`,
  },
  'nothing, behind a text': { files: runbookWith(`All is ${inVain}\nwell.\n`), says: says('7:8'), mends: 'All is' },
  'nothing, within a text': { files: runbookWith(`All ${inVain}is well.\n`), says: says('7:5'), mends: 'All is well.' },
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
