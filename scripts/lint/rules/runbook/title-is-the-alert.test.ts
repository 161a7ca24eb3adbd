import { goodRunbook, withRunbook } from '../../runbook/test-runbook.ts';
import { testRule } from '../../test-rule.ts';
import { runbookTitleIsTheAlert } from './title-is-the-alert.ts';

const titled = (title: string) => withRunbook(goodRunbook.replace('# DiskFull', title));

testRule(runbookTitleIsTheAlert, {
  'the name': { files: titled('# DiskFull'), says: '' },
  'a title with the name in it': { files: titled('# The shop has no room left (`DiskFull`)'), says: '' },
  'no title': { files: titled(''), says: '' },
  'in words': {
    files: titled('# Disk full'),
    says: 'runbooks/shop/DiskFull.md:6:1: warning: Unexpected title `Disk full`, expected `DiskFull` (or a title that has it in it) [runbook/title-is-the-alert]',
  },
});
