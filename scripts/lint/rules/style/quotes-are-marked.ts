import { styleRule } from '../../extract/style-rule.ts';

export const styleQuotesAreMarked = styleRule({
  id: 'style/quotes-are-marked',
  summary: 'Every line of a quotation has its `>`.',
  level: 'info',
  why: 'A line without it may belong to the quotation or not: readers of the source can’t tell.',
  fix: 'Begin the line with `>`, or put an empty line before it.',
});
