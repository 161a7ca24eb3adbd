import { changed, onlineOrg, testOnlineRule } from '../test-online-rule.ts';
import { ownersAreNamed } from './owners-are-named.ts';

const withBob = changed('catalog/teams/shop.yaml', text => text.replace('[ada]', '[ada, bob]'));

testOnlineRule(ownersAreNamed, {
  'as GitHub has it': { files: onlineOrg, site: { owners: ['Ada-Small', 'somebody'] }, says: '' },
  'an owner in a team who is not named': {
    files: withBob,
    site: { owners: ['ada-small', 'bob-small'] },
    says: 'catalog/organization.yaml:3:56: warning: Missing owner `bob`, who owns the organization on GitHub [online/owners-are-named]',
  },
  'somebody named who is none': {
    files: onlineOrg,
    site: { owners: [] },
    says: 'catalog/organization.yaml:3:57: warning: Unexpected owner `ada`, expected an owner of the organization on GitHub [online/owners-are-named]',
  },
});
