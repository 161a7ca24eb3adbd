import { goodRunbook, withRunbook, withYamlRunbook } from '../../runbook/test-runbook.ts';
import { testRule } from '../../test-rule.ts';
import { runbookHasEscalation } from './has-escalation.ts';

const alone = goodRunbook.replace('page the platform team', 'make room');
const said = (level: string) =>
  `runbooks/shop/DiskFull.md:6:1: ${level}: Missing escalation, expected whom to call and after how long (add a section \`Escalation\`) [runbook/has-escalation]`;

testRule(runbookHasEscalation, {
  'a section': { files: withRunbook(`${alone}\n\n## Escalation\n\nThe platform team.`), says: '' },
  'a sentence': { files: withRunbook(goodRunbook), says: '' },
  'a sentence over two lines': { files: withRunbook(`${alone}\n\nStill full? Open\na ticket.`), says: '' },
  'in other words': { files: withRunbook(`${alone}\n\nStill full? Engage the platform team.`), says: '' },
  'a row of a table': { files: withRunbook(`${alone}\n\n| See | Do |\n| --- | --- |\n| rust | call Ada |`), says: '' },
  'contacts in YAML': {
    files: withYamlRunbook(
      'steps: [{ name: Look at the largest directories and make room by whatever means there are and with care for the data of customers }]\nescalation: [{ after: 15m, contact: people/ada }]',
    ),
    says: '',
  },
  nobody: { files: withRunbook(alone), says: said('warning') },
  'nobody, of an important service': { files: withRunbook(alone, 0), says: said('error') },
});
