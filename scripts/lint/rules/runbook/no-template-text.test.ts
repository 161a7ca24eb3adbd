import { testRule } from '../../test-rule.ts';
import { goodRunbook, wholeRunbook } from '../../test-runbook.ts';
import { runbookNoTemplateText } from './no-template-text.ts';

const said = (place: string, found: string) =>
  `runbooks/shop/DiskFull.md:${place}: warning: Unexpected \`${found}\`, expected what it stands for (write it, or take it out) [runbook/no-template-text]`;
const impact = (text: string) => wholeRunbook(goodRunbook.replace('Nobody can buy.', text));

testRule(runbookNoTemplateText, {
  'all written': { files: wholeRunbook(goodRunbook), says: '' },
  'a word that has it in it': { files: impact('The TODOS table is full.'), says: '' },
  'a comment': { files: impact('Nobody can buy. <!-- TODO: how many? -->'), says: '' },
  'an empty section is told by another rule': { files: impact('TODO'), says: '' },
  'the word itself, in code': { files: impact('Nobody can buy. See the `TODO` column in Jira.'), says: '' },
  'in a sentence': { files: impact('Nobody can buy. TODO: since when?'), says: said('20:17', 'TODO') },
  'at the beginning of what says more': {
    files: impact('TODO: since when? Nobody can buy.'),
    says: said('20:1', 'TODO'),
  },
  'in a command': { files: impact('```sh\n# TODO\nls\n```'), says: said('21:3', 'TODO') },
  'words of a template': { files: impact('Tell [insert name] about it.'), says: said('20:6', '[insert name]') },
  'two in one paragraph, on their lines': {
    files: impact('Nobody can buy,\nand it takes <insert time> <!-- TODO -->\nFIXME until then. FIXME'),
    says: [said('21:14', '<insert time>'), said('22:1', 'FIXME')].join('\n'),
  },
  'in an element of its own': { files: impact('<p>\nTODO\n</p>'), says: said('21:1', 'TODO') },
  'in a table': { files: impact('| a | b |\n| --- | --- |\n| c | d TODO |'), says: said('22:9', 'TODO') },
  'what a template asks for': {
    files: impact('<Describe the impact here>\n\nReplace this text.\n\n- Add steps here.\n- See [link to dashboard]'),
    says: [
      said('20:1', '<Describe the impact here>'),
      said('22:1', 'Replace this text'),
      said('24:3', 'Add steps here'),
      said('25:7', '[link to dashboard]'),
    ].join('\n'),
  },
  'names that nobody has filled in': {
    files: impact('Nobody can use <service name>. Contact @xxx of [Your team].'),
    says: [said('20:16', '<service name>'), said('20:40', '@xxx'), said('20:48', '[Your team]')].join('\n'),
  },
  'a promise': { files: impact('Nobody can buy.\n\n_Coming soon_'), says: said('22:2', 'Coming soon') },
  'names that commands explain, HTML, links and brackets': {
    files: impact(`Nobody can use <service name> or <service> [optional].

<details open><summary>Who</summary>

[Your team](https://a.example) puts the node here. [Add a shop][add]

[add]: https://b.example

\`\`\`sh
systemctl status '<service name>'
\`\`\``),
    says: '',
  },
});
