import { testRule } from '../../test-rule.ts';
import { goodRunbook, wholeRunbook } from '../../test-runbook.ts';
import { runbookIsNotAStub } from './is-not-a-stub.ts';

const said = (level: string, words: string) =>
  `runbooks/shop/DiskFull.md:6:1: ${level}: Unexpected stub of ${words}, expected what to do (headings, comments and \`TODO\` do not count) [runbook/is-not-a-stub]`;

testRule(runbookIsNotAStub, {
  'a text': { files: wholeRunbook(goodRunbook), says: '' },
  'a link to the text': { files: wholeRunbook('# DiskFull\n\nSee [the other one](DiskFillingUp.md).'), says: '' },
  'headings, comments and TODO': {
    files: wholeRunbook(
      '# DiskFull\n\n## Meaning\n\n<!-- What does it mean? -->\n\n## Diagnosis\n\nTODO: df, du and so on',
    ),
    says: said('warning', '0 words'),
  },
  'a few words, of an important service': {
    files: wholeRunbook('# DiskFull\n\n## Meaning\n\nFull.', 1),
    says: said('error', '1 word'),
  },
});
