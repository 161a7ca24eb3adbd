import { expect, test } from 'vitest';
import { withGitHub } from './acme.ts';
import { call } from './call.ts';
import type { GitHubEmulator } from './index.ts';

const roles =
  'query($after:String$orgName:String!$teamSlug:String!){organization(login:$orgName){team(slug:$teamSlug){members(membership:IMMEDIATE, first:100, after: $after){edges{node{login},role},pageInfo{endCursor,hasNextPage}}}}}';
const names = 'query($login:String!$slug:String!){organization(login:$login){team(slug:$slug){members{nodes{login}}}}}';

const ask = async (github: GitHubEmulator, query: string, variables: object) =>
  (await call(github, 'POST', '/api/graphql', { query, variables })).body;

test(
  'each of the two queries is answered with exactly what it asks for',
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'Payments', maintainers: ['ada-acme'] });
    await call(github, 'PUT', '/orgs/acme/teams/payments/memberships/grace-acme', { role: 'member' });
    await call(github, 'PUT', '/orgs/acme/teams/payments/memberships/mallory', { role: 'member' });
    expect(await ask(github, names, { login: 'acme', slug: 'payments' })).toEqual({
      data: { organization: { team: { members: { nodes: [{ login: 'ada-acme' }, { login: 'Grace-Acme' }] } } } },
    });
    const edges = [
      { node: { login: 'ada-acme' }, role: 'MAINTAINER' },
      { node: { login: 'Grace-Acme' }, role: 'MEMBER' },
    ];
    expect(await ask(github, roles, { orgName: 'acme', teamSlug: 'payments', after: null })).toEqual({
      data: { organization: { team: { members: { edges, pageInfo: { endCursor: '2', hasNextPage: false } } } } },
    });
  }),
);

test('members come a hundred at a time', async () => {
  const members = Array.from({ length: 150 }, (_, index) => ({ login: `person-${index}`, role: 'member' as const }));
  await withGitHub(
    async github => {
      await call(github, 'POST', '/orgs/acme/teams', { name: 'All', maintainers: members.map(({ login }) => login) });
      const pageAfter = (after: string | null) => ask(github, roles, { orgName: 'acme', teamSlug: 'all', after });
      const pageInfo = (endCursor: string, hasNextPage: boolean) => ({
        data: { organization: { team: { members: { pageInfo: { endCursor, hasNextPage } } } } },
      });
      expect(await pageAfter(null)).toMatchObject(pageInfo('100', true));
      expect(await pageAfter('100')).toMatchObject(pageInfo('150', false));
    },
    { members },
  )();
});

test.each([
  ['another query', '{viewer{login}}', {}, "Unexpected query, expected one of the emulator's: {viewer{login}}"],
  [
    'another organization',
    names,
    { login: 'globex', slug: 'payments' },
    "Could not resolve to an Organization with the login of 'globex'.",
  ],
])('%s is refused', (_name, query, variables, message) =>
  withGitHub(async github => {
    expect(await ask(github, query, variables)).toEqual({ errors: [{ message }] });
  })(),
);

test(
  'a team that is not there is null',
  withGitHub(async github => {
    expect(await ask(github, names, { login: 'acme', slug: 'payments' })).toEqual({
      data: { organization: { team: null } },
    });
  }),
);
