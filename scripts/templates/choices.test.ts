import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../model/load.ts';
import { minimalOrg } from '../lint/minimal-org.ts';
import { chooseOwner, membersOf, policyOf, schedulesOf } from './choices.ts';

const repoOf = (files: Record<string, string> = {}) =>
  loadOpsRepo(new Map(Object.entries({ ...minimalOrg, ...files }))).repo;

const team = 'name: T\nacronym: TT\nmanager: ada\nmembers: [ada, ghost]\n';
const policy = (owner: string) =>
  `name: P\nowner: ${owner}\nrepeat: 0\nrules: [{ targets: [people/ada], escalate_after: 5m }]\n`;
const schedule = (more = '') => `${minimalOrg['catalog/schedules/shop.yaml']}${more}`;

test('the longest team that the id begins with owns it', () => {
  const repo = repoOf({ 'catalog/teams/eu.yaml': team, 'catalog/teams/eu-payments.yaml': team });
  expect(chooseOwner(repo, 'eu-payments-primary')).toEqual({ owner: 'eu-payments', sure: true });
  expect(chooseOwner(repo, 'eu/primary')).toEqual({ owner: 'eu', sure: true });
  expect(chooseOwner(repo, 'europe')).toEqual({ owner: 'shop', sure: false });
});

test('the only team owns everything, and without one there is something to fill in', () => {
  expect(chooseOwner(repoOf(), 'search')).toEqual({ owner: 'shop', sure: true });
  expect(chooseOwner(loadOpsRepo(new Map()).repo, 'search')).toEqual({ owner: 'some-team', sure: false });
});

test('members who are not in the catalog are left out', () => {
  expect(membersOf(repoOf({ 'catalog/teams/eu.yaml': team }), 'eu')).toEqual(['ada']);
});

test('primary schedules come first, and shadows do not count', () => {
  const repo = repoOf({
    'catalog/schedules/shop-primary.yaml': schedule(),
    'catalog/schedules/shop-shadow.yaml': schedule('shadow: true\n'),
  });
  expect(schedulesOf(repo, 'shop')).toEqual(['shop-primary', 'shop']);
});

test('the policy of a team is named like it, or the one that its services have', () => {
  const files = {
    'catalog/teams/eu.yaml': team,
    'catalog/escalation-policies/a.yaml': policy('eu'),
    'catalog/escalation-policies/b.yaml': policy('eu'),
  };
  expect(policyOf(repoOf(files), 'eu')).toBe('a');
  const service = 'code: B\nname: B\ndescription: B.\nowner: eu\ntier: 2\nescalation_policy: b\n';
  expect(policyOf(repoOf({ ...files, 'catalog/services/b.yaml': service }), 'eu')).toBe('b');
  expect(policyOf(repoOf({ ...files, 'catalog/escalation-policies/eu.yaml': policy('eu') }), 'eu')).toBe('eu');
  expect(policyOf(repoOf(), 'nobody')).toBe(undefined);
});
