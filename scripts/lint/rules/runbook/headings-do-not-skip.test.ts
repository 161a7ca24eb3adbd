import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { runbookHeadingsDoNotSkip } from './headings-do-not-skip.ts';

testRule(runbookHeadingsDoNotSkip, {
  'one step deeper, and back at once': { files: wholeRunbook('# A\n\n## B\n\n### C\n\n# D'), says: '' },
  'the first heading is as deep as it likes': { files: wholeRunbook('### A\n\n### B'), says: '' },
  'a second title is what another rule tells': { files: wholeRunbook('# A\n\n# B\n\n### C'), says: '' },
  'two steps': {
    files: wholeRunbook('# A\n\n## B\n\n#### C\n\n#### D'),
    says: 'runbooks/shop/DiskFull.md:10:1: info: Unexpected depth 4 of heading `C`, expected 3 (start it with `###`) [runbook/headings-do-not-skip]',
    related: 'runbooks/shop/DiskFull.md:8:1: the heading before',
  },
});
