import { expect, test } from 'vitest';
import { withGitHub } from '../acme.ts';
import { call, verdict } from '../call.ts';
import type { GitHubEmulator } from '../index.ts';
import { alsoByDocument } from '../openapi-document.ts';

const withTeam = (use: (github: GitHubEmulator) => Promise<void>, options = {}) =>
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'Payments', privacy: 'closed' });
    await use(github);
  }, options);

const put = async (github: GitHubEmulator, login: string, role: string) =>
  (await call(github, 'PUT', `/orgs/acme/teams/payments/memberships/${login}`, { role })).body;

test(
  'an owner of the organization is maintainer, whatever was asked for',
  withTeam(async github => {
    expect(await put(github, 'ada-acme', 'member')).toMatchObject({ role: 'maintainer', state: 'active' });
    expect(await put(github, 'grace-acme', 'member')).toMatchObject({ role: 'member', state: 'active' });
    await call(github, 'PUT', '/orgs/acme/memberships/grace-acme', { role: 'admin' });
    expect((await call(github, 'GET', '/organizations/1/team/101/memberships/GRACE-acme')).body).toMatchObject({
      role: 'maintainer',
      url: `${github.url}api/v3/organizations/1/team/101/memberships/Grace-Acme`,
    });
  }, alsoByDocument),
);

test(
  'whoever is not in the organization is invited, and in no list until they accept',
  withTeam(async github => {
    expect(await put(github, 'mallory', 'member')).toMatchObject({ role: 'member', state: 'pending' });
    expect((await call(github, 'GET', '/orgs/acme/memberships/mallory')).body).toMatchObject({ state: 'pending' });
    expect((await call(github, 'GET', '/orgs/acme/teams/payments/members')).body).toEqual([]);
    expect(await verdict(github, 'GET', '/orgs/acme/members/mallory')).toBe('404 Not Found');
  }, alsoByDocument),
);

test(
  'members are listed by role, those of the teams below included',
  withTeam(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'Cards', parent_team_id: 101, maintainers: ['linus-acme'] });
    await put(github, 'grace-acme', 'member');
    const logins = async (query: string) => {
      const { body } = await call(github, 'GET', `/orgs/acme/teams/payments/members${query}`);
      return Array.isArray(body) ? body.map(({ login }) => login) : body;
    };
    expect(await logins('')).toEqual(['Grace-Acme', 'linus-acme']);
    expect(await logins('?role=member')).toEqual(['Grace-Acme']);
    expect(await logins('?role=maintainer')).toEqual(['linus-acme']);
  }, alsoByDocument),
);

test(
  'whoever leaves the organization leaves its teams; the last owner cannot',
  withTeam(async github => {
    await put(github, 'grace-acme', 'member');
    expect(await verdict(github, 'DELETE', '/orgs/acme/memberships/grace-acme')).toBe('204');
    expect(await verdict(github, 'GET', '/orgs/acme/teams/payments/memberships/grace-acme')).toBe('404 Not Found');
    const last = '403 Cannot remove the last owner of the organization.';
    expect(await verdict(github, 'DELETE', '/orgs/acme/memberships/ada-acme')).toBe(last);
    expect(await verdict(github, 'PUT', '/orgs/acme/memberships/ada-acme', { role: 'member' })).toBe(last);
  }, alsoByDocument),
);

test.each([
  ['somebody unknown', 'nobody', { role: 'member' }, '404 Not Found'],
  [
    'an unknown role',
    'grace-acme',
    { role: 'owner' },
    '422 Invalid request.  Unexpected value of `/role`, it must be equal to one of the allowed values: maintainer, member',
  ],
])('%s is refused', (_name, login, body, expected) =>
  withTeam(async github => {
    expect(await verdict(github, 'PUT', `/orgs/acme/teams/payments/memberships/${login}`, body)).toBe(expected);
  })(),
);

test('a team that is there from the start', async () => {
  await withGitHub(
    async github => {
      const { body } = await call(github, 'GET', '/orgs/acme/teams/identity/members?role=maintainer');
      expect(body).toMatchObject([{ login: 'Grace-Acme' }]);
    },
    { teams: [{ name: 'Identity', maintainers: ['grace-acme'], members: ['linus-acme'] }] },
  )();
});

test(
  'a membership is removed once',
  withTeam(async github => {
    await put(github, 'grace-acme', 'member');
    const path = '/organizations/1/team/101/memberships/grace-acme';
    expect(await verdict(github, 'DELETE', path)).toBe('204');
    expect(await verdict(github, 'DELETE', path)).toBe('404 Not Found');
  }, alsoByDocument),
);
