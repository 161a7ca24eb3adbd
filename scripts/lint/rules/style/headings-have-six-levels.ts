import { styleRule } from '../../extract/style-rule.ts';

export const styleHeadingsHaveSixLevels = styleRule({
  id: 'style/headings-have-six-levels',
  summary: 'A heading has at most six marks.',
  level: 'warning',
  why: 'With more of them it is shown as text: the section is not there.',
  fix: 'Take as many marks away as it has levels too many.',
});
