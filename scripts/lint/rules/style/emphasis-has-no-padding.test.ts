import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleEmphasisHasNoPadding } from './emphasis-has-no-padding.ts';

testStyleRule(styleEmphasisHasNoPadding, {
  'a space at the end': [
    'This is **important ** for all.\n',
    '1:20: info: Unexpected space inside the marks of emphasis, expected none: the marks are shown as they are [style/emphasis-has-no-padding]',
    'This is **important** for all.',
  ],
  'spaces outside': ['This is **important** for 2 * 3 * 4.\n', ''],
});
