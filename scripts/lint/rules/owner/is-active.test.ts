import { alertOrg, eventFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { ownerIsActive } from './is-active.ts';

const empty = {
  ...alertOrg,
  'catalog/teams/shop.yaml': 'name: Shop\nacronym: SHOP\nmanager: ada\nmembers: []\n',
  'runbooks/shop/Down.md': '---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# Down\n',
};
const said = (at: string, what: string) =>
  `${at}: warning: Unexpected owner \`shop\` of ${what}, expected a team with members [owner/is-active]`;
const team = 'catalog/teams/shop.yaml:4:10: the team';

testRule(ownerIsActive, {
  'a team with members': { files: { ...alertOrg, ...eventFile() }, says: '' },
  'a team without': {
    files: { ...empty, ...eventFile() },
    says: [
      said('alerts/shop/Stuck.event.yaml:1:8', 'event `shop/Stuck`'),
      said('catalog/services/shop.yaml:4:8', 'service `shop`'),
      said('runbooks/shop/Down.md:3:8', 'runbook `shop/Down`'),
    ].join('\n'),
    related: [team, team, team].join('\n'),
  },
});
