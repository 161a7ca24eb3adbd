import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { onlyCollections } from '../../../../model/collections.ts';
import { loadOpsRepo } from '../../../../model/load.ts';
import { testRule } from '../../test-rule.ts';
import { goodRunbook, wholeRunbook } from '../../test-runbook.ts';
import { runbookTitleIsTheAlert } from './title-is-the-alert.ts';

const titled = (title: string) => wholeRunbook(goodRunbook.replace('# DiskFull', title));

testRule(runbookTitleIsTheAlert, {
  'the name': { files: titled('# DiskFull'), says: '' },
  'a title with the name in it': { files: titled('# The shop has no room left (`DiskFull`)'), says: '' },
  'no title': { files: titled(''), says: '' },
  'in words': {
    files: titled('# Disk full'),
    says: 'runbooks/shop/DiskFull.md:6:1: warning: Unexpected title `Disk full`, expected `DiskFull` (or a title that has it in it) [runbook/title-is-the-alert]',
  },
});

test.each([
  ['# NoRoomLeft', 0],
  ['# No room', 1],
])('where no catalog says which is the alert, %s counts %i', (title, count) => {
  const files = new Map([['a/DiskFull.md', `${title}\n`]]);
  const { repo } = loadOpsRepo(files, [], undefined, onlyCollections({ runbooks: 'a/*.md' }));
  expect(
    Array.from(runbookTitleIsTheAlert.check(repo, { now: Temporal.Instant.from('2026-11-16T09:00:00Z') })),
  ).toHaveLength(count);
});
