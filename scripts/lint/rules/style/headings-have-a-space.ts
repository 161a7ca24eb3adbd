import { styleRule } from '../../extract/style-rule.ts';

export const styleHeadingsHaveASpace = styleRule({
  id: 'style/headings-have-a-space',
  summary: 'The marks of a heading are followed by a space.',
  level: 'warning',
  why: 'Without it, GitHub shows the line as text: the section is not there.',
  fix: 'Put a space after the `#` marks.',
});
