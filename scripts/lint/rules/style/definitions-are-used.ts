import { styleRule } from '../../extract/style-rule.ts';

export const styleDefinitionsAreUsed = styleRule({
  id: 'style/definitions-are-used',
  summary: 'Every definition of a link is used.',
  level: 'info',
  why: 'It is left over, or the text that should use it has a slip in the name.',
  fix: 'Remove it, or mend the name where it is meant.',
});
