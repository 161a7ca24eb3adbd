import { testRule } from '../../test-rule.ts';
import { goodRunbook, wholeRunbook, yamlRunbookWith } from '../../test-runbook.ts';
import { runbookHasEscalation } from './has-escalation.ts';

const alone = goodRunbook.replace('page the platform team', 'make room');
const said = (level: string) =>
  `runbooks/shop/DiskFull.md:6:1: ${level}: Missing escalation, expected whom to call and after how long (add a section \`Escalation\`) [runbook/has-escalation]`;

testRule(runbookHasEscalation, {
  'a section': { files: wholeRunbook(`${alone}\n\n## Escalation\n\nThe platform team.`), says: '' },
  'a sentence': { files: wholeRunbook(goodRunbook), says: '' },
  'a sentence over two lines': { files: wholeRunbook(`${alone}\n\nStill full? Open\na ticket.`), says: '' },
  'in other words': { files: wholeRunbook(`${alone}\n\nStill full? Engage the platform team.`), says: '' },
  'a row of a table': { files: wholeRunbook(`${alone}\n\n| See | Do |\n| --- | --- |\n| rust | call Ada |`), says: '' },
  'contacts in YAML': {
    files: yamlRunbookWith(
      'steps: [{ name: Look at the largest directories and make room by whatever means there are and with care for the data of customers }]\nescalation: [{ after: 15m, contact: people/ada }]',
    ),
    says: '',
  },
  'what an open fence has swallowed': {
    files: wholeRunbook(`${alone}\n\n\`\`\`sh\nls\n\n## Escalation\n\nThe platform team.`),
    says: '',
  },
  nobody: { files: wholeRunbook(alone), says: said('warning') },
  'nobody, of an important service': { files: wholeRunbook(alone, 0), says: said('error') },
});
