import { styleRule } from '../../extract/style-rule.ts';

export const styleEmphasisHasNoPadding = styleRule({
  id: 'style/emphasis-has-no-padding',
  summary: 'No space stands inside the marks of emphasis.',
  level: 'info',
  why: 'The marks are shown as asterisks, and what matters is not emphasised.',
  fix: 'Move the space out of the marks.',
});
