import { minimalOrg, personFile } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { onCallIsInATeam } from './on-call-is-in-a-team.ts';

const files = {
  ...minimalOrg,
  'catalog/people/bob.yaml': personFile('bob'),
  'catalog/people/eve.yaml': personFile('eve'),
  'catalog/teams/shop.yaml': 'name: Shop\nacronym: SHOP\nmanager: bob\nmembers: [ada]\n',
};
const schedule = (people: string, override = '') => ({
  'catalog/schedules/shop.yaml': `name: Shop
owner: shop
time_zone: Europe/London
layers:
  - {name: Weekly, turn: weekly, handoff: monday 09:00, start: 2026-01-05, people: [ada]}
  - {name: Daily, turn: daily, handoff: "09:00", start: 2026-01-05, people: [${people}]}
${override && `overrides:\n  - {person: ${override}, from: 2026-12-24T09:00, to: 2026-12-27T09:00, reason: Holidays}\n`}`,
});
const policy = (targets: string) => ({
  'catalog/escalation-policies/shop.yaml': `name: Shop\nowner: shop\nrepeat: 2\nrules:\n  - {targets: [${targets}], escalate_after: 15m}\n`,
});

testRule(onCallIsInATeam, {
  'members and a manager': {
    files: { ...files, ...schedule('ada, bob', 'bob'), ...policy('schedules/shop, people/bob') },
    says: '',
  },
  'somebody on a layer, told once': {
    files: { ...files, ...schedule('bob, eve, eve', 'eve') },
    says: 'catalog/schedules/shop.yaml:6:83: warning: Unexpected `eve` on call, expected a member or manager of some team (add them to a team, or take them off) [catalog/on-call-is-in-a-team]',
  },
  'somebody in an override': {
    files: { ...files, ...schedule('bob', 'eve') },
    says: 'catalog/schedules/shop.yaml:8:14: warning: Unexpected `eve` on call, expected a member or manager of some team (add them to a team, or take them off) [catalog/on-call-is-in-a-team]',
  },
  'somebody as a target': {
    files: { ...files, ...policy('schedules/shop, people/eve') },
    says: 'catalog/escalation-policies/shop.yaml:5:32: warning: Unexpected `eve` on call, expected a member or manager of some team (add them to a team, or take them off) [catalog/on-call-is-in-a-team]',
  },
});
