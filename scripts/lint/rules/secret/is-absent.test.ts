import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { secretIsAbsent } from './is-absent.ts';

// Put together here, so that no scanner takes this file for a leak.
const token = `ghp_${'q8Zr2LmX7cVb4NtK9sWd3FgH6jPyTa5eRuQi'}`;
const service = `${minimalOrg['catalog/services/shop.yaml']}x_note: ask the bot with ${token}\n`;
const at = { line: 3, column: 5, endLine: 3, endColumn: 45 };

testRule(secretIsAbsent, {
  'none, and a word on where it is kept': { files: minimalOrg, says: '' },
  'a token in the catalog': {
    files: { ...minimalOrg, 'catalog/services/shop.yaml': service },
    says: 'catalog/services/shop.yaml:7:26: error: Unexpected GitHub token, expected a word on where it is kept (revoke it: it is in the history of Git) [secret/is-absent]',
  },
  'what was found when the file was read': {
    files: minimalOrg,
    knows: {
      texts: new Map([['runbooks/shop/A.md', '']]),
      extracts: new Map([['runbooks/shop/A.md', { style: [], words: [], secrets: [{ sort: 'password', at }] }]]),
    },
    says: 'runbooks/shop/A.md:3:5: error: Unexpected password, expected a word on where it is kept (revoke it: it is in the history of Git) [secret/is-absent]',
  },
  'in a file that holds no content': {
    files: minimalOrg,
    knows: { elsewhere: new Map([['src/a.ts', [{ sort: 'Vault token', at }]]]) },
    says: 'src/a.ts:3:5: error: Unexpected Vault token, expected a word on where it is kept (revoke it: it is in the history of Git) [secret/is-absent]',
  },
});
