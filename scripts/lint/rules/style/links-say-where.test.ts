import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleLinksSayWhere } from './links-say-where.ts';

testStyleRule(styleLinksSayWhere, {
  here: [
    'Steps are [here](a.md).\n',
    '1:12: info: Unexpected link text `here`, expected words that say where it leads [style/links-say-where]',
  ],
  'click here, written otherwise': [
    'Steps: [click-here](a.md).\n',
    '1:9: info: Unexpected link text `click-here`, expected words that say where it leads [style/links-say-where]',
  ],
  'a name': ['Steps are in [the ledger](a.md).\n', ''],
});
