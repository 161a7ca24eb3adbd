import { expect, test } from 'vitest';
import { change, labFiles, refusalsOf, removal, resource } from '../test-plan.ts';

const rights = (permission: string) =>
  resource('github_team_repository.team-repository_web_ops', { repository: 'ops', permission });
const refused = (changes: Parameters<typeof refusalsOf>[1], files = {}, permission = 'maintain') =>
  refusalsOf('guard/keeps-admins', changes, { prior: [rights(permission)], files });

const lost = (what: string, name = 'Grace Hopper', id = 'grace') =>
  `catalog/organization.yaml: Unexpected loss of ${what} by \`${name}\`, expected a required admin to keep it (undo that change, or leave \`${id}\` out of \`required_admins\` first)`;
const membership = 'github_team_membership.team-membership_web_grace';
const user = 'pagerduty_user.person_grace';
const role = (address: string, before: string, after: string) =>
  change(address, ['update'], [{ role: before }, { role: after }]);

test.each([
  ['the account', removal(user), `${lost('the PagerDuty account')} at ${user}`],
  [
    'an account of another name, by email',
    removal('pagerduty_user.x', { email: 'grace@lab.example' }),
    `${lost('the PagerDuty account')} at pagerduty_user.x`,
  ],
  [
    'a new account in its place',
    change(user, ['create', 'delete'], [{}, {}]),
    `${lost('the PagerDuty account')} at ${user}`,
  ],
  ['a lesser role', role(user, 'admin', 'limited_user'), `${lost('the role in PagerDuty')} at ${user}`],
  ['less than owner', role(user, 'owner', 'admin'), `${lost('the role in PagerDuty')} at ${user}`],
  [
    'the place in the team',
    removal(membership),
    `${lost('the place in the GitHub team of the ops repository')} at ${membership}`,
  ],
  [
    'the role in the team',
    role(membership, 'maintainer', 'member'),
    `${lost('the role in the GitHub team of the ops repository')} at ${membership}`,
  ],
  [
    'the role in the organization',
    change('github_membership.x', ['update'], [{ username: 'GRACE-lab', role: 'admin' }, { role: 'member' }]),
    `${lost('the role in the GitHub organization')} at github_membership.x`,
  ],
])('takes %s', (_, one, expected) => expect(refused([one])).toEqual([expected]));

test.each([
  ['somebody who is no admin', removal('pagerduty_user.person_ada')],
  ['a role that was none of an admin', role(user, 'user', 'limited_user')],
  ['a greater role', role(membership, 'member', 'maintainer')],
  ['the place in another team', removal('github_team_membership.team-membership_shop_grace')],
  [
    'another attribute',
    change(
      user,
      ['update'],
      [
        { role: 'admin', name: 'a' },
        { role: 'admin', name: 'b' },
      ],
    ),
  ],
])('leaves alone: %s', (_, one) => expect(refused([one])).toEqual([]));

test('a team that may only push to the ops repository is not the one that looks after it', () =>
  expect(refused([removal(membership)], {}, 'push')).toEqual([]));

test('admins of the organization file in place of the owners', () => {
  const organization = `${labFiles['catalog/organization.yaml']}  required_admins: [linus]\n`;
  const files = { 'catalog/organization.yaml': organization };
  const [graces, linuses] = [membership, membership.replace('grace', 'linus')];
  expect(refused([removal(graces), removal(linuses)], files)).toEqual([
    `${lost('the place in the GitHub team of the ops repository', 'Linus Pauling', 'linus')} at ${linuses}`,
  ]);
});
