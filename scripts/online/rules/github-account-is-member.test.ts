import { onlineOrg, testOnlineRule } from '../test-online-rule.ts';
import { githubAccountIsMember } from './github-account-is-member.ts';

testOnlineRule(githubAccountIsMember, {
  'a member': { files: onlineOrg, site: { members: ['ada-small'] }, says: '' },
  'a stranger': {
    files: onlineOrg,
    site: { members: ['ada-smell'], strangers: ['ada-small'] },
    says: 'catalog/people/ada.yaml:4:9: warning: Unexpected GitHub account `ada-small`, expected a member of the organization (did you mean `ada-smell`?) [online/github-account-is-member]',
  },
  'no account at all is told by another rule': { files: onlineOrg, site: {}, says: '' },
});
