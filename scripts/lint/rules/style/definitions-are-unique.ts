import { styleRule } from '../../extract/style-rule.ts';

export const styleDefinitionsAreUnique = styleRule({
  id: 'style/definitions-are-unique',
  summary: 'No two definitions of links have the same name.',
  level: 'warning',
  why: 'The first one wins, and links lead elsewhere than the second one says.',
  fix: 'Remove one, or name them apart.',
});
