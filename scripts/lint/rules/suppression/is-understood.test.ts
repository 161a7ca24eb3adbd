import { testSuppressionRule } from '../../test-pipeline.ts';
import { runbookWith } from '../../test-runbook.ts';
import { isUnderstood } from './is-understood.ts';

const at = 'runbooks/shop/Down.md';
const comment = (text: string) => runbookWith(`<!-- ${text} -->\nA fault.\n`);
const says = (written: string, meant = 'watchbill-ignore', place = `${at}:7:1`) =>
  `${place}: warning: Unexpected \`${written}\`, expected \`${meant}\` [suppression/is-understood]`;

testSuppressionRule(isUnderstood, {
  'one that is understood': { files: comment('watchbill-ignore test/has-no-fault until 2026-12-31: OPS-1'), says: '' },
  'a slip': {
    files: comment('watchbill-ingore test/has-no-fault until 2026-12-31: OPS-1'),
    says: says('watchbill-ingore'),
  },
  'a slip and nothing else': { files: comment('watchbill-ignroe'), says: says('watchbill-ignroe') },
  'a slip in front matter': {
    files: {
      ...runbookWith(''),
      [at]: '---\n# watchbil-ignore a/b\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# Down\n',
    },
    says: says('watchbil-ignore', 'watchbill-ignore', `${at}:2:1`),
  },
  'a slip in YAML, behind a value': {
    files: {
      'catalog/people/ada.yaml': 'name: Ada # watchbill-disable a/b\nemail: a@b.example\ntime_zone: Europe/London\n',
    },
    says: says('watchbill-disable', 'watchbill-ignore', 'catalog/people/ada.yaml:1:11'),
  },
  'for the whole file': {
    files: comment('watchbill-ignor-file a/b'),
    says: says('watchbill-ignor-file', 'watchbill-ignore-file'),
  },
  'a space instead of the hyphen': {
    files: comment('watchbill ignore a/b until 2026-12-31: OPS-1'),
    says: says('watchbill ignore'),
  },
  'in a block of shell': {
    files: runbookWith('- ```sh\n  # watchbill-ignore test/has-no-fault until 2026-12-31: OPS-1\n  rm -r a\n  ```\n'),
    says: `${at}:8:3: warning: Unexpected \`watchbill-ignore\` inside of a code block, expected it in front of the block [suppression/is-understood]`,
  },
  'in a block that is no shell': {
    files: runbookWith('```yaml\n# watchbill-ignore test/has-no-fault until 2026-12-31: OPS-1\n```\n'),
    says: '',
  },
  'in a block of shell, of a rule that does not exist': {
    files: runbookWith('```sh\n# watchbill-ignore link/file-exists-not until 2026-12-31: OPS-1\n```\n'),
    says: '',
  },
  'only code that shows one': {
    files: runbookWith('```yaml\n# watchbill-ingore a/b\n```\n\n`<!-- watchbill-ingore a/b -->`\n'),
    says: '',
  },
});
