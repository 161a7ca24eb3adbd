import { testRule } from '../../test-rule.ts';
import { onlyShrinks } from './only-shrinks.ts';

testRule(onlyShrinks, {
  'not asked for': { files: {}, says: '' },
  'as many as before': { files: {}, knows: { baseline: { gone: [], grown: new Map() } }, says: '' },
  'more of one owner': {
    files: {},
    knows: { baseline: { gone: [], grown: new Map([['payments', 2]]) } },
    says: '.watchbill-baseline.json:1:1: error: Unexpected 2 more of `payments` in the baseline, expected it to shrink [baseline/only-shrinks]',
  },
});
