import { changed, onlineOrg, testOnlineRule } from '../test-online-rule.ts';
import { githubAccountExists } from './github-account-exists.ts';

testOnlineRule(githubAccountExists, {
  'a member, in any case': { files: onlineOrg, site: { members: ['Ada-Small'] }, says: '', asks: ['members all'] },
  'an account outside': {
    files: onlineOrg,
    site: { strangers: ['ada-small'] },
    says: '',
    asks: ['members all', 'account ada-small'],
  },
  'no account': {
    files: onlineOrg,
    site: { members: ['ada-smal'] },
    says: 'catalog/people/ada.yaml:4:9: error: Unexpected GitHub account `ada-small`, expected one that exists (did you mean `ada-smal`?) [online/github-account-exists]',
  },
  'a team that somebody else fills': {
    files: changed('catalog/teams/shop.yaml', text => `${text}github: {managed: false}\n`),
    site: {},
    says: '',
    asks: [],
  },
});
