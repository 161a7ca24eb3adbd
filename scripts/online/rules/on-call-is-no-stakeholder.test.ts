import { changed, onlineOrg, testOnlineRule } from '../test-online-rule.ts';
import { onCallIsNoStakeholder } from './on-call-is-no-stakeholder.ts';

testOnlineRule(onCallIsNoStakeholder, {
  'somebody who can be on call': {
    files: onlineOrg,
    site: { users: { 'ada@small.example': 'limited_user' } },
    says: '',
  },
  'somebody who may only look on': {
    files: onlineOrg,
    site: { users: { 'Ada@small.example': 'read_only_user' } },
    says: 'catalog/people/ada.yaml:2:8: error: Unexpected stakeholder `ada` on call, expected a role that can be (PagerDuty says `read_only_user`) [online/on-call-is-no-stakeholder]',
  },
  'a stakeholder who is in a team only': {
    files: changed('catalog/teams/shop.yaml', text => text.replace('[ada]', '[ada, bob]')),
    site: { users: { 'bob@small.example': 'read_only_limited_user' } },
    says: '',
  },
  'a stakeholder whom a policy notifies': {
    files: changed('catalog/escalation-policies/shop.yaml', text => text.replace('schedules/shop', 'people/bob')),
    site: { users: { 'bob@small.example': 'read_only_limited_user' } },
    says: 'catalog/people/bob.yaml:2:8: error: Unexpected stakeholder `bob` on call, expected a role that can be (PagerDuty says `read_only_limited_user`) [online/on-call-is-no-stakeholder]',
  },
});
