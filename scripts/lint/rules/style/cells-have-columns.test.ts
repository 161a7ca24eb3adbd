import { testStyleRule } from '../../extract/test-extracts.ts';
import { styleCellsHaveColumns } from './cells-have-columns.ts';

testStyleRule(styleCellsHaveColumns, {
  'a hidden cell': [
    '| a | b |\n| - | - |\n| 1 | 2 | 3 |\n',
    '3:9: warning: Unexpected hidden table cell, expected as many cells in body rows as in the head row [style/cells-have-columns]',
  ],
  'as many or fewer': ['| a | b |\n| - | - |\n| 1 | 2 |\n| 1 |\n', ''],
});
