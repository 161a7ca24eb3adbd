import { testRule } from '../../test-rule.ts';
import { isTrue } from './is-true.ts';

const entry = { rule: 'link/file-exists', file: 'runbooks/shop/Down.md', where: '#down', what: 'Missing x', line: 2 };

testRule(isTrue, {
  'not asked for': { files: {}, says: '' },
  'all is still wrong': { files: {}, knows: { baseline: { gone: [], grown: new Map() } }, says: '' },
  'one is mended': {
    files: {},
    knows: { baseline: { gone: [entry], grown: new Map() } },
    says: '.watchbill-baseline.json:2:1: error: Unexpected entry of `link/file-exists` in `runbooks/shop/Down.md`, expected none: that is mended (`--baseline prune` removes it) [baseline/is-true]',
  },
});
