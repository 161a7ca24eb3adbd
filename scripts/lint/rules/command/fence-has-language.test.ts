import { testRule } from '../../test-rule.ts';
import { wholeRunbook, yamlRunbookWith } from '../../test-runbook.ts';
import { commandFenceHasLanguage } from './fence-has-language.ts';

testRule(commandFenceHasLanguage, {
  'with a language': { files: wholeRunbook('```sh\ndf\n```\n\n~~~text\nfull\n~~~'), says: '' },
  'indented, or empty': { files: wholeRunbook('Run:\n\n    df\n\n```\n```'), says: '' },
  'a command of YAML': {
    files: yamlRunbookWith(
      'steps: [{ name: Look, commands: [df] }]\nescalation: [{ after: 15m, contact: people/ada }]',
    ),
    says: '',
  },
  without: {
    files: wholeRunbook('1. Run:\n\n   ```\n   df\n   ```'),
    says: 'runbooks/shop/DiskFull.md:8:4: info: Missing language of a code block, expected one such as `sh`, `promql`, `sql` or `text` [command/fence-has-language]',
  },
});
