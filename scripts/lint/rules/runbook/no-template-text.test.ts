import { goodRunbook, withRunbook } from '../../runbook/test-runbook.ts';
import { testRule } from '../../test-rule.ts';
import { runbookNoTemplateText } from './no-template-text.ts';

const said = (line: number, found: string) =>
  `runbooks/shop/DiskFull.md:${line}:1: warning: Unexpected \`${found}\`, expected what it stands for (write it, or take it out) [runbook/no-template-text]`;
const impact = (text: string) => withRunbook(goodRunbook.replace('Nobody can buy.', text));

testRule(runbookNoTemplateText, {
  'all written': { files: withRunbook(goodRunbook), says: '' },
  'a word that has it in it': { files: impact('The TODOS table is full.'), says: '' },
  'a comment': { files: impact('Nobody can buy. <!-- TODO: how many? -->'), says: '' },
  'an empty section is told by another rule': { files: impact('TODO'), says: '' },
  'the word itself, in code': { files: impact('Nobody can buy. See the `TODO` column in Jira.'), says: '' },
  'in a sentence': { files: impact('Nobody can buy. TODO: since when?'), says: said(20, 'TODO') },
  'in a command': { files: impact('```sh\n# TODO\nls\n```'), says: said(20, 'TODO') },
  'words of a template': { files: impact('Tell [insert name] about it.'), says: said(20, '[insert name]') },
});
