import { expect, test } from 'vitest';
import { codeOwners, isReviewable } from './code-owners.ts';
import { loadOpsRepo } from './load.ts';
import { smallOrg } from './test-org.ts';

function rulesOf(others: Readonly<Record<string, string>> = {}) {
  const { repo } = loadOpsRepo(new Map(Object.entries({ ...smallOrg, ...others })));
  const github = repo.organization?.value.github;
  if (!github) throw new Error('The small organization is on GitHub');
  return { rules: codeOwners(repo, github), repo };
}

const lines = (others?: Readonly<Record<string, string>>) =>
  rulesOf(others).rules.map(({ pattern, teams, people }) =>
    [pattern, ...teams.map(({ id }) => `team ${id}`), ...people].join(' '),
  );

const withGitHub = { 'catalog/people/grace.yaml': `${smallOrg['catalog/people/grace.yaml']}github: grace-small\n` };

test('each file belongs to whoever answers for it', () =>
  expect(lines(withGitHub)).toEqual([
    '* ada-small',
    '/postmortems/',
    '/catalog/people/ada.yaml team shop',
    '/catalog/people/grace.yaml team shop',
    '/catalog/teams/shop.yaml team shop',
    '/catalog/schedules/shop.yaml team shop',
    '/catalog/escalation-policies/shop.yaml team shop',
    '/catalog/services/ledger.yaml team shop',
    '/catalog/services/shop.yaml team shop',
    '/alerts/ledger/ team shop',
    '/runbooks/ledger/ team shop',
    '/alerts/shop/ team shop',
    '/runbooks/shop/ team shop',
  ]));

test('a team of one is helped by the owners of the organization', () =>
  expect(lines()).toContain('/catalog/services/shop.yaml team shop ada-small'));

test.each([
  ['one person has nobody', {}, false],
  ['two can review each other', withGitHub, false],
  [
    'everywhere',
    {
      ...withGitHub,
      'catalog/organization.yaml': (smallOrg['catalog/organization.yaml'] ?? '').replace('[ada]', '[ada, grace]'),
    },
    true,
  ],
])('reviewable: %s', (_, others, expected) => {
  const { rules, repo } = rulesOf(others);
  expect(isReviewable(rules, repo)).toBe(expected);
});
