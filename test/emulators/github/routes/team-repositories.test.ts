import { expect, test } from 'vitest';
import { withGitHub } from '../acme.ts';
import { call, verdict } from '../call.ts';
import { alsoByDocument } from '../openapi-document.ts';

const withRepository = { accept: 'application/vnd.github.v3.repository+json' };

test(
  'a team’s permission is answered in both of GitHub’s vocabularies, and by the status alone unless asked for',
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'Payments', privacy: 'closed' });
    const path = '/organizations/1/team/101/repos/acme/checkout';
    expect(await verdict(github, 'GET', path)).toBe('404 Not Found');
    expect(await verdict(github, 'PUT', path, { permission: 'push' })).toBe('204');
    expect(await verdict(github, 'GET', path)).toBe('204');
    expect((await call(github, 'GET', path, undefined, withRepository)).body).toMatchObject({
      full_name: 'acme/checkout',
      role_name: 'write',
      permissions: { pull: true, triage: true, push: true, maintain: false, admin: false },
    });
    expect((await call(github, 'GET', '/repos/acme/checkout/teams')).body).toMatchObject([
      { slug: 'payments', permission: 'push' },
    ]);
    expect(await verdict(github, 'DELETE', path)).toBe('204');
    expect(await verdict(github, 'GET', path)).toBe('404 Not Found');
  }, alsoByDocument),
);

test(
  'a team has what the teams above it have',
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'Payments', privacy: 'closed' });
    await call(github, 'POST', '/orgs/acme/teams', { name: 'Cards', parent_team_id: 101 });
    await call(github, 'PUT', '/orgs/acme/teams/payments/repos/acme/ops', { permission: 'maintain' });
    await call(github, 'PUT', '/orgs/acme/teams/cards/repos/acme/ops', { permission: 'triage' });
    expect((await call(github, 'GET', '/orgs/acme/teams/cards/repos')).body).toMatchObject([{ role_name: 'maintain' }]);
  }, alsoByDocument),
);

test(
  'what a person may do is the most that their teams may; owners may do all, strangers nothing',
  withGitHub(async github => {
    await call(github, 'POST', '/orgs/acme/teams', { name: 'Payments', maintainers: ['grace-acme'] });
    await call(github, 'PUT', '/orgs/acme/teams/payments/repos/acme/ops', { permission: 'push' });
    const permission = async (login: string) => {
      const { body } = await call(github, 'GET', `/repos/acme/ops/collaborators/${login}/permission`);
      return body;
    };
    expect(await permission('ada-acme')).toMatchObject({ permission: 'admin' });
    expect(await permission('grace-acme')).toMatchObject({ permission: 'write' });
    expect(await permission('linus-acme')).toMatchObject({ permission: 'read' });
    expect(await permission('mallory')).toMatchObject({ permission: 'none' });
  }, alsoByDocument),
);

test.each([
  ['the other vocabulary', 'ops', { permission: 'write' }, '422 Validation Failed'],
  ['an unknown repository', 'unknown', { permission: 'push' }, '404 Not Found'],
  ['an archived repository', 'old', { permission: 'push' }, '403 Repository was archived so is read-only.'],
])('%s is refused', (_name, repository, body, expected) =>
  withGitHub(
    async github => {
      await call(github, 'POST', '/orgs/acme/teams', { name: 'Payments' });
      expect(await verdict(github, 'PUT', `/orgs/acme/teams/payments/repos/acme/${repository}`, body)).toBe(expected);
    },
    { repositories: [{ name: 'ops' }, { name: 'old', archived: true }] },
  )(),
);
