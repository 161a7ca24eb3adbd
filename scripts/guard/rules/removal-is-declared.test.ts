import { expect, test } from 'vitest';
import { change, refusalsOf, removal } from '../test-plan.ts';

const refused = (changes: Parameters<typeof refusalsOf>[1], options: Parameters<typeof refusalsOf>[2] = {}) =>
  refusalsOf('guard/removal-is-declared', changes, options);

const add = (id: string) =>
  `if that is meant, add \`- {id: ${id}, reason: …, since: 2026-11-16}\` to catalog/retired.yaml`;

test.each([
  ['pagerduty_service.service_shop', 'Shop', 'service', 'services/shop'],
  ['pagerduty_service.service_shop--front', 'Shop', 'service', 'services/shop/front'],
  ['pagerduty_schedule.schedule_shop', 'Shop', 'schedule', 'schedules/shop'],
  ['pagerduty_escalation_policy.escalation-policy_shop', 'Shop', 'escalation policy', 'escalation-policies/shop'],
  ['pagerduty_team.team_shop', 'Shop', 'team', 'teams/shop'],
  ['pagerduty_user.person_wanda', 'Wanda Who', 'person', 'people/wanda'],
  ['github_team.team_shop', 'shop', 'GitHub team', 'teams/shop'],
])('%s', (address, name, noun, id) => {
  expect(refused([removal(address, { name })])).toEqual([
    `catalog/retired.yaml: Unexpected removal of ${noun} \`${name}\`, expected it in catalog/retired.yaml (${add(id)}) at ${address}`,
  ]);
});

test.each([
  ['what is retired', removal('pagerduty_service.service_old-shop', { name: 'Old shop' })],
  ['what only belongs to something', removal('pagerduty_team_membership.team-membership_shop_ada')],
  [
    'what a broken replacement left over',
    change('pagerduty_team.team_shop', ['delete'], [{}, null], { deposed: 'a1' }),
  ],
  [
    'what moves',
    change('pagerduty_team.team_shop', ['no-op'], [{}, {}], { previous_address: 'pagerduty_team.team_old' }),
  ],
  ['what Terraform forgets', change('pagerduty_team.team_shop', ['forget'], [{}, null])],
])('lets go: %s', (_, one) => expect(refused([one])).toEqual([]));

test('a retired team goes from PagerDuty and from GitHub', () => {
  const files = { 'catalog/retired.yaml': '- {id: teams/shop, reason: Split, since: 2026-11-01}\n' };
  expect(refused([removal('pagerduty_team.team_shop'), removal('github_team.team_shop')], { files })).toEqual([]);
});

test('a rename without `previously`', () => {
  const created = change('pagerduty_service.service_login', ['create'], [null, { name: 'Login' }]);
  expect(refused([removal('pagerduty_service.service_signin', { name: 'Login' }), created])).toEqual([
    'catalog/retired.yaml: Unexpected removal of service `Login`, expected it in catalog/retired.yaml (if it was renamed, write `previously: signin` in catalog/services/login.yaml) at pagerduty_service.service_signin',
  ]);
});

test('what was there before under the same name is no rename', () => {
  const there = change('pagerduty_service.service_login', ['no-op'], [{ name: 'Login' }, { name: 'Login' }]);
  expect(refused([removal('pagerduty_service.service_signin', { name: 'Login' }), there])).toEqual([
    `catalog/retired.yaml: Unexpected removal of service \`Login\`, expected it in catalog/retired.yaml (${add('services/signin')}) at pagerduty_service.service_signin`,
  ]);
});

test('something that still has its file, such as a person who is no longer managed', () => {
  expect(refused([removal('pagerduty_user.person_ada', { name: 'Ada' })])).toEqual([
    'catalog/people/ada.yaml: Unexpected removal of person `Ada Lovelace`, expected it to stay: catalog/people/ada.yaml is still there (undo what keeps it from being deployed, or let go of it with `terraform state rm pagerduty_user.person_ada`) at pagerduty_user.person_ada',
  ]);
});

test('something that Watchbill did not name', () => {
  expect(refused([removal('module.m.pagerduty_service.mine', { name: 'Mine' })])).toEqual([
    'catalog/retired.yaml: Unexpected removal of service `Mine`, expected Watchbill to know it: nothing in the catalog has this address (let Terraform forget it with a `removed` block, then delete it by hand) at module.m.pagerduty_service.mine',
  ]);
});
