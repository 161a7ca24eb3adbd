import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { teamHasMembers } from './team-has-members.ts';

testRule(teamHasMembers, {
  'one member': { files: minimalOrg, says: '' },
  'a manager alone': {
    files: { ...minimalOrg, 'catalog/teams/shop.yaml': 'name: Shop\nacronym: SHOP\nmanager: ada\nmembers: []\n' },
    says: 'catalog/teams/shop.yaml:4:10: warning: Missing members for team `shop`, expected at least one person (add somebody, or give what it owns to another team) [catalog/team-has-members]',
  },
});
