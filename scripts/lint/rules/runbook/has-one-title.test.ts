import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { runbookHasOneTitle } from './has-one-title.ts';

testRule(runbookHasOneTitle, {
  one: { files: wholeRunbook('# DiskFull\n\n## Meaning'), says: '' },
  'no heading at all': { files: wholeRunbook('Make room.'), says: '' },
  none: {
    files: wholeRunbook('## Meaning\n\nFull.'),
    says: 'runbooks/shop/DiskFull.md:1:1: warning: Missing title, expected one heading of depth 1 (write `# <alert>`) [runbook/has-one-title]',
  },
  two: {
    files: wholeRunbook('# DiskFull\n\n# Meaning'),
    says: 'runbooks/shop/DiskFull.md:8:1: warning: Unexpected second title `Meaning`, expected one (make it `##`) [runbook/has-one-title]',
    related: 'runbooks/shop/DiskFull.md:6:1: the first',
  },
  four: {
    files: wholeRunbook('# DiskFull\n\n# Meaning\n\n# Impact\n\n# Diagnosis'),
    says: 'runbooks/shop/DiskFull.md:8:1: warning: Unexpected second title `Meaning` and 2 more, expected one (make it `##`) [runbook/has-one-title]',
    related: 'runbooks/shop/DiskFull.md:6:1: the first',
  },
});
