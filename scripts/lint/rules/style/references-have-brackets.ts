import { styleRule } from '../../extract/style-rule.ts';

export const styleReferencesHaveBrackets = styleRule({
  id: 'style/references-have-brackets',
  summary: 'The name of a definition stands in brackets, not in parentheses.',
  level: 'warning',
  why: 'In parentheses it leads to a file of that name, not to where the definition says.',
  fix: 'Write `[text][name]`.',
});
