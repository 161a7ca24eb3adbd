import { testRule } from '../../test-rule.ts';
import { goodRunbook, wholeRunbook } from '../../test-runbook.ts';
import { runbookFirstActionOnFirstScreen } from './first-action-on-first-screen.ts';

const said = (level: string, missing: string) =>
  `runbooks/shop/DiskFull.md:6:1: ${level}: Missing ${missing} in the first 20 lines (put what to do first right below the title) [runbook/first-action-on-first-screen]`;
const facts = 'The shop writes its orders to a disk.\n\n'.repeat(12);
const sections = (first: string) =>
  `# DiskFull\n\n## Meaning\n\nThe disk is full.\n\n## Impact\n\nNobody can buy.\n\n${first}`;

testRule(runbookFirstActionOnFirstScreen, {
  'a command, what it means, its impact': { files: wholeRunbook(goodRunbook), says: '' },
  'a decision': {
    files: wholeRunbook(sections('Is it older than an hour? Then wake nobody until morning comes.')),
    says: '',
  },
  'an instruction': {
    files: wholeRunbook(sections('Restart the shop, and wait until the sun comes up again.')),
    says: '',
  },
  'an instruction in the middle of a sentence, or by what one can do': {
    files: wholeRunbook(sections('Depending on the shop, correct its disk. You can\nopen a shell there.')),
    says: '',
  },
  'not a verb that begins a line of a sentence': {
    files: wholeRunbook(sections(`The shop fails and somebody must\nrestart everything.\n\n${facts}`)),
    says: said('info', 'a first step'),
  },
  'a command after all the explanations': {
    files: wholeRunbook(sections(`${facts}\`\`\`sh\nls\n\`\`\``)),
    says: said('info', 'a first step'),
  },
  'meaning and impact after the steps, of an important service': {
    files: wholeRunbook(goodRunbook.replace('## Meaning', `${facts}## Meaning`), 0),
    says: said('warning', '`Meaning`, `Impact`'),
  },
  'labels after the steps': {
    files: wholeRunbook(
      `${goodRunbook.replace('## Meaning', '## Notes').replace('## Impact', facts)}\n\n- **Impact:** Nobody can buy.`,
    ),
    says: said('info', '`Impact`'),
  },
  'a section that is nowhere is told by another rule': {
    files: wholeRunbook(goodRunbook.replace('## Impact\n', '')),
    says: '',
  },
});
