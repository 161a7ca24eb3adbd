import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleHeadingsDiffer } from './headings-differ.ts';

testStyleRule(styleHeadingsDiffer, {
  'twice in one section': [
    '# A\n\n## Check\n\nText.\n\n## Check\n\nText.\n',
    '7:1: info: Unexpected heading with equivalent text in section, expected unique headings [style/headings-differ]',
  ],
  'once in each of two': ['# A\n\n## B\n\n### Check\n\n## C\n\n### Check\n', ''],
});
