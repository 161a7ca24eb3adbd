import { expect, test } from 'vitest';
import { withGitHub } from '../acme.ts';
import { call, verdict } from '../call.ts';
import type { GitHubEmulator } from '../index.ts';
import { alsoByDocument } from '../openapi-document.ts';

const create = (github: GitHubEmulator, body: object) => verdict(github, 'POST', '/orgs/acme/teams', body);

test(
  'a team is made, read at both of its addresses, renamed and removed',
  withGitHub(async github => {
    const body = { name: 'Zahlungen & Co.', description: 'Owns checkout', privacy: 'closed' };
    expect((await call(github, 'POST', '/orgs/acme/teams', body)).body).toMatchObject({
      id: 101,
      slug: 'zahlungen-co',
      description: 'Owns checkout',
      privacy: 'closed',
      parent: null,
      members_count: 0,
      organization: { id: 1, login: 'acme' },
    });
    const bySlug = await call(github, 'GET', '/orgs/acme/teams/zahlungen-co');
    expect((await call(github, 'GET', '/organizations/1/team/101')).body).toEqual(bySlug.body);
    expect(await verdict(github, 'PATCH', '/organizations/1/team/101', { name: 'Payments' })).toBe('200');
    expect(await verdict(github, 'GET', '/orgs/acme/teams/zahlungen-co')).toBe('404 Not Found');
    expect(await verdict(github, 'DELETE', '/orgs/acme/teams/payments')).toBe('204');
    expect((await call(github, 'GET', '/orgs/acme/teams')).body).toEqual([]);
  }, alsoByDocument),
);

test(
  'teams nest, and go with the team above them',
  withGitHub(async github => {
    await create(github, { name: 'Payments', privacy: 'closed' });
    expect(await create(github, { name: 'Cards', parent_team_id: 101 })).toBe('201');
    expect((await call(github, 'GET', '/orgs/acme/teams/cards')).body).toMatchObject({
      privacy: 'closed',
      parent: { id: 101, slug: 'payments' },
    });
    expect((await call(github, 'GET', '/orgs/acme/teams/payments/teams')).body).toMatchObject([{ slug: 'cards' }]);
    await verdict(github, 'DELETE', '/orgs/acme/teams/payments');
    expect(github.state.teams.size).toBe(0);
  }, alsoByDocument),
);

test(
  'a parent is taken away by null',
  withGitHub(async github => {
    await create(github, { name: 'Payments', privacy: 'closed' });
    await create(github, { name: 'Cards', parent_team_id: 101 });
    await call(github, 'PATCH', '/orgs/acme/teams/cards', { description: 'x' });
    expect(github.state.teams.get(102)?.parent).toBe(101);
    await call(github, 'PATCH', '/orgs/acme/teams/cards', { parent_team_id: null });
    expect(github.state.teams.get(102)?.parent).toBeUndefined();
  }),
);

test(
  'only the maintainers that are named are in a new team',
  withGitHub(async github => {
    await create(github, { name: 'Payments' });
    await create(github, { name: 'Cards', maintainers: ['grace-acme'] });
    expect((await call(github, 'GET', '/orgs/acme/teams/payments/members')).body).toEqual([]);
    expect((await call(github, 'GET', '/orgs/acme/teams/cards/members')).body).toMatchObject([{ login: 'Grace-Acme' }]);
  }),
);

test.each([
  ['the same name', { name: 'payments' }, '[Team data unprocessable Name must be unique for this org]'],
  ['the same slug', { name: 'Payments!' }, '[Team data unprocessable Name must be unique for this org]'],
  ['no letter', { name: '!' }, '[Team name unprocessable Name can not be blank]'],
  [
    'an unknown parent',
    { name: 'A', parent_team_id: 7 },
    '[Team parent_team_id unprocessable Parent team does not exist]',
  ],
  [
    'a secret team below another',
    { name: 'A', parent_team_id: 101, privacy: 'secret' },
    '[Team privacy unprocessable A secret team cannot be nested]',
  ],
  [
    'a stranger as maintainer',
    { name: 'A', maintainers: ['mallory'] },
    '[Team maintainers unprocessable Not members of the organization: mallory]',
  ],
  [
    'an unknown repository',
    { name: 'A', repo_names: ['acme/b'] },
    '[Team repo_names unprocessable No repositories: b]',
  ],
])('%s is refused', (_name, body, errors) =>
  withGitHub(async github => {
    await create(github, { name: 'Payments', privacy: 'closed' });
    expect(await create(github, body)).toBe(`422 Validation Failed ${errors}`);
    expect(github.state.teams.size).toBe(1);
  })(),
);

test(
  'a team cannot come below itself',
  withGitHub(async github => {
    await create(github, { name: 'Payments', privacy: 'closed' });
    await create(github, { name: 'Cards', parent_team_id: 101 });
    expect(await verdict(github, 'PATCH', '/orgs/acme/teams/payments', { parent_team_id: 102 })).toBe(
      '422 Validation Failed [Team parent_team_id unprocessable A team cannot be nested below itself]',
    );
  }),
);

test.each([
  ['an unknown field', { name: 'A', secrecy: 1 }, 'Unexpected property `/secrecy`'],
  ['no name', {}, 'Missing property `/name`'],
  ['a name that is no text', { name: 1 }, 'Unexpected value of `/name`, it must be string'],
  [
    'an unknown privacy',
    { name: 'A', privacy: 'open' },
    'Unexpected value of `/privacy`, it must be equal to one of the allowed values: closed, secret',
  ],
])('%s is refused by name', (_name, body, problem) =>
  withGitHub(async github => {
    expect(await create(github, body)).toBe(`422 Invalid request.  ${problem}`);
  })(),
);
