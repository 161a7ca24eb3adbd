import { styleRule } from '../../extract/style-rule.ts';

export const styleCellsHaveColumns = styleRule({
  id: 'style/cells-have-columns',
  summary: 'No row of a table has more cells than its head.',
  level: 'warning',
  why: 'GitHub leaves out the cells that are too many: whoever follows the table never sees them.',
  fix: 'Give the head another column, or write `&#124;` for a bar within a cell.',
});
