import { minimalOrg, personFile } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { contactIsInOwningTeam } from './contact-is-in-owning-team.ts';

const files = {
  ...minimalOrg,
  'catalog/people/bob.yaml': personFile('bob'),
  'catalog/people/eve.yaml': personFile('eve'),
  'catalog/teams/shop.yaml': 'name: Shop\nacronym: SHOP\nmanager: bob\nmembers: [ada]\n',
};
const contact = (person: string) => ({
  'catalog/services/shop.yaml': `${minimalOrg['catalog/services/shop.yaml']}contact: ${person}\n`,
});

testRule(contactIsInOwningTeam, {
  'no contact': { files, says: '' },
  'a member': { files: { ...files, ...contact('ada') }, says: '' },
  'the manager, who is no member': { files: { ...files, ...contact('bob') }, says: '' },
  'somebody else': {
    files: { ...files, ...contact('eve') },
    says: 'catalog/services/shop.yaml:7:10: warning: Unexpected contact `eve`, expected a member or the manager of team `shop` (name somebody of the team, or add them to it) [catalog/contact-is-in-owning-team]',
    related: 'catalog/teams/shop.yaml:4:10: the team',
  },
});
