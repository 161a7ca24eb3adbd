import { styleRule } from '../../extract/style-rule.ts';

export const styleLinksSayWhere = styleRule({
  id: 'style/links-say-where',
  summary: 'The text of a link says where it leads.',
  level: 'info',
  why: 'Whoever is in a hurry must follow every "here" to find the right one.',
  fix: 'Name the page: `[runbook of the ledger](…)`.',
});
