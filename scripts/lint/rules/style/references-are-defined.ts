import { styleRule } from '../../extract/style-rule.ts';

export const styleReferencesAreDefined = styleRule({
  id: 'style/references-are-defined',
  summary: 'Every `[text][name]` has its definition.',
  level: 'warning',
  why: 'The brackets are shown as they are, and the link leads nowhere.',
  fix: 'Add `[name]: https://…`, or write the address in parentheses.',
});
