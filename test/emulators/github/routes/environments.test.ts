import { expect, test } from 'vitest';
import { withGitHub } from '../acme.ts';
import { call, verdict } from '../call.ts';
import { alsoByDocument } from '../openapi-document.ts';
import type { Plan } from '../state.ts';

const production = '/repos/acme/ops/environments/production';
const policies = `${production}/deployment-branch-policies`;
const ownList = { deployment_branch_policy: { protected_branches: false, custom_branch_policies: true } };

test(
  'what protects an environment is answered as rules',
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'SRE' });
    const body = {
      wait_timer: 5,
      prevent_self_review: true,
      reviewers: [
        { type: 'Team', id: 101 },
        { type: 'User', id: 1 },
      ],
      ...ownList,
    };
    expect((await call(github, 'PUT', production, body)).body).toMatchObject({
      name: 'production',
      can_admins_bypass: true,
      protection_rules: [
        { type: 'wait_timer', wait_timer: 5 },
        {
          type: 'required_reviewers',
          prevent_self_review: true,
          reviewers: [
            { type: 'Team', reviewer: { id: 101, slug: 'sre' } },
            { type: 'User', reviewer: { id: 1, login: 'ada-acme' } },
          ],
        },
        { type: 'branch_policy' },
      ],
      ...ownList,
    });
  }, alsoByDocument),
);

test(
  'what is not named again is gone, as is an environment that was removed',
  withGitHub(async github => {
    await call(github, 'PUT', production, { wait_timer: 5, ...ownList });
    expect((await call(github, 'PUT', production)).body).toMatchObject({
      protection_rules: [],
      deployment_branch_policy: null,
    });
    expect(await verdict(github, 'DELETE', production)).toBe('204');
    expect(await verdict(github, 'GET', production)).toBe('404 Not Found');
    expect((await call(github, 'GET', '/repos/acme/ops/environments')).body).toEqual({
      total_count: 0,
      environments: [],
    });
  }, alsoByDocument),
);

test(
  'a name with a slash',
  withGitHub(async github => {
    await call(github, 'PUT', '/repos/acme/ops/environments/production%2Feu', {});
    expect((await call(github, 'GET', '/repos/acme/ops/environments/Production%2FEU')).body).toMatchObject({
      name: 'production/eu',
    });
  }, alsoByDocument),
);

test(
  'a reviewing team that is removed reviews no more',
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'SRE' });
    await call(github, 'PUT', production, { reviewers: [{ type: 'Team', id: 101 }] });
    await call(github, 'DELETE', '/orgs/acme/teams/sre');
    expect((await call(github, 'GET', production)).body).toMatchObject({ protection_rules: [] });
  }),
);

test(
  'branches may be listed where the environment has a list of its own, each once',
  withGitHub(async github => {
    await call(github, 'PUT', production, {});
    expect(await verdict(github, 'POST', policies, { name: 'main' })).toBe('404 Not Found');
    await call(github, 'PUT', production, ownList);
    expect((await call(github, 'POST', policies, { name: 'main' })).body).toMatchObject({ id: 102, type: 'branch' });
    expect(await verdict(github, 'POST', policies, { name: 'main', type: 'branch' })).toBe('303');
    expect(await verdict(github, 'POST', policies, { name: 'main', type: 'tag' })).toBe('200');
    expect((await call(github, 'PUT', `${policies}/102`, { name: 'release/*' })).body).toMatchObject({
      name: 'release/*',
    });
    expect((await call(github, 'GET', policies)).body).toMatchObject({ total_count: 2 });
    expect(await verdict(github, 'DELETE', `${policies}/102`)).toBe('204');
    expect(await verdict(github, 'GET', `${policies}/102`)).toBe('404 Not Found');
  }, alsoByDocument),
);

test(
  'the list stays as long as the environment goes by it',
  withGitHub(async github => {
    await call(github, 'PUT', production, ownList);
    await call(github, 'POST', policies, { name: 'main' });
    await call(github, 'PUT', production, { ...ownList, wait_timer: 5 });
    expect((await call(github, 'GET', policies)).body).toMatchObject({ total_count: 1 });
    await call(github, 'PUT', production, {});
    await call(github, 'PUT', production, ownList);
    expect((await call(github, 'GET', policies)).body).toMatchObject({ total_count: 0 });
  }),
);

test.each([
  ['an unknown reviewer', { reviewers: [{ type: 'Team', id: 7 }] }, 'Could not resolve reviewer Team 7'],
  [
    'seven reviewers',
    { reviewers: Array.from({ length: 7 }, () => ({ type: 'User', id: 1 })) },
    'At most 6 reviewers may be listed',
  ],
  ['a wait of more than 30 days', { wait_timer: 43_201 }, 'Wait timer must be between 0 and 43200 minutes'],
  [
    'both kinds of branches',
    { deployment_branch_policy: { protected_branches: true, custom_branch_policies: true } },
    'protected_branches and custom_branch_policies cannot have the same value',
  ],
])('%s is refused', (_name, body, error) =>
  withGitHub(async github => {
    expect(await verdict(github, 'PUT', production, body)).toBe(`422 Validation Failed [${error}]`);
  })(),
);

test.each<[Plan, string]>([
  [
    'team',
    '422 Validation Failed [Failed to create the environment protection rule. Please ensure the billing plan supports it.]',
  ],
  ['enterprise', '200'],
])('reviewers on a private repository with the plan %s', (plan, expected) =>
  withGitHub(
    async github => {
      const body = { reviewers: [{ type: 'User', id: 1 }] };
      expect(await verdict(github, 'PUT', '/repos/acme/checkout/environments/production', body)).toBe(expected);
    },
    { plan },
  )(),
);
