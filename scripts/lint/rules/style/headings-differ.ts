import { styleRule } from '../../extract/style-rule.ts';

export const styleHeadingsDiffer = styleRule({
  id: 'style/headings-differ',
  summary: 'No two headings of a section are the same.',
  level: 'info',
  why: 'Links to the second one need a number that changes with its place.',
  fix: 'Say what is different, or join the sections.',
});
