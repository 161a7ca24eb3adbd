import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleHeadingsHaveSixLevels } from './headings-have-six-levels.ts';

testStyleRule(styleHeadingsHaveSixLevels, {
  seven: [
    '# A\n\n####### Impact\n',
    '3:8: warning: Unexpected `7` hashes starting paragraph looking like a heading, expected up to `6` hashes [style/headings-have-six-levels]',
  ],
  six: ['# A\n\n###### Impact\n', ''],
});
