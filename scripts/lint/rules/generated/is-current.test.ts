import { testRule } from '../../test-rule.ts';
import { generatedIsCurrent } from './is-current.ts';

const kept = (text: string, found: string) => [{ name: 'codeowners', file: '.github/CODEOWNERS', text, found }];
const hint = '(`watchbill generate codeowners` writes the file anew) [generated/is-current]';

testRule(generatedIsCurrent, {
  'what the content says': { files: {}, generated: kept('* @ada\n', '* @ada\n'), says: '' },
  'another owner': {
    files: {},
    generated: kept('* @ada\n/a   @web\n', '* @ada\n/a   @old\n'),
    says: `.github/CODEOWNERS:2:1: warning: Unexpected line, expected \`/a @web\` ${hint}`,
  },
  'a line too few': {
    files: {},
    generated: kept('* @ada\n/a @web\n', '* @ada\n'),
    says: `.github/CODEOWNERS:2:1: warning: Unexpected line, expected \`/a @web\` ${hint}`,
  },
  'a line too many': {
    files: {},
    generated: kept('* @ada\n', '* @ada\n/a @web\n'),
    says: `.github/CODEOWNERS:2:1: warning: Unexpected line, expected none here ${hint}`,
  },
});
