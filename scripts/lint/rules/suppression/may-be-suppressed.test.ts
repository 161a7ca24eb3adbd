import { testSuppressionRule } from '../../test-pipeline.ts';
import { runbookWith } from '../../test-runbook.ts';
import { mayBeSuppressed } from './may-be-suppressed.ts';

const comment = (text: string) => runbookWith(`<!-- watchbill-ignore ${text} -->\nA fault.\n`);

testSuppressionRule(mayBeSuppressed, {
  'one that may': { files: comment('test/has-no-fault until 2026-12-31: OPS-1'), says: '' },
  'a secret': {
    files: comment('test/is-secret until 2026-12-31: OPS-1'),
    says: 'runbooks/shop/Down.md:7:1: error: Unexpected suppression of `test/is-secret`, which has to be mended [suppression/may-be-suppressed]',
  },
  'the schema, in YAML': {
    files: {
      'catalog/people/ada.yaml':
        '# watchbill-ignore schema until 2026-12-31: OPS-1\nname: Ada\nemail: ada@small.example\ntime_zone: Europe/London\n',
    },
    says: 'catalog/people/ada.yaml:1:1: error: Unexpected suppression of `schema`, which has to be mended [suppression/may-be-suppressed]',
  },
});
