import { testRule } from '../../test-rule.ts';
import { wholeRunbook } from '../../test-runbook.ts';
import { runbookParagraphsAreShort } from './paragraphs-are-short.ts';

const words = (count: number) => 'word '.repeat(count).trim();

testRule(runbookParagraphsAreShort, {
  'as long as may be, twice': { files: wholeRunbook(`${words(80)}\n\n${words(80)}`), says: '' },
  'a word too many': {
    files: wholeRunbook(`# DiskFull\n\n${words(81)}`),
    says: 'runbooks/shop/DiskFull.md:8:1: info: Unexpected paragraph of 81 words, expected 80 at most (split it, or make it a list) [runbook/paragraphs-are-short]',
  },
  'in a list': {
    files: wholeRunbook(`1. Look.\n2. ${words(90)}`),
    says: 'runbooks/shop/DiskFull.md:7:4: info: Unexpected paragraph of 90 words, expected 80 at most (split it, or make it a list) [runbook/paragraphs-are-short]',
  },
});
