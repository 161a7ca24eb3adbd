import { expect, test } from 'vitest';
import { withGitHub } from '../acme.ts';
import { call, verdict } from '../call.ts';
import { alsoByDocument } from '../openapi-document.ts';

const ops = '/repos/acme/ops';

test(
  'repositories are found in any case, and listed',
  withGitHub(async github => {
    expect((await call(github, 'GET', '/repos/ACME/OPS')).body).toMatchObject({
      full_name: 'acme/ops',
      default_branch: 'main',
      private: false,
      visibility: 'public',
      archived: false,
    });
    expect((await call(github, 'GET', '/orgs/acme/repos')).body).toMatchObject([
      { name: 'ops' },
      { name: 'ops2' },
      { name: 'checkout', visibility: 'private' },
    ]);
    expect(await verdict(github, 'GET', '/repos/globex/ops')).toBe('404 Not Found');
  }, alsoByDocument),
);

test(
  'a branch is made from a commit that is there',
  withGitHub(async github => {
    const { body } = await call(github, 'GET', `${ops}/git/ref/heads/main`);
    expect(body).toMatchObject({
      ref: 'refs/heads/main',
      object: { type: 'commit', sha: expect.stringMatching(/^\w{40}$/) },
    });
    const sha = github.state.repositories.get('ops')?.branches.get('main');
    expect(await verdict(github, 'POST', `${ops}/git/refs`, { ref: 'refs/heads/release/1', sha })).toBe('201');
    expect((await call(github, 'GET', `${ops}/branches/release/1`)).body).toMatchObject({ commit: { sha } });
    expect(await verdict(github, 'POST', `${ops}/git/refs`, { ref: 'refs/heads/release/1', sha })).toBe(
      '422 Reference already exists',
    );
    expect(await verdict(github, 'POST', `${ops}/git/refs`, { ref: 'refs/heads/a', sha: 'b' })).toBe(
      '422 Object does not exist',
    );
    expect(await verdict(github, 'DELETE', `${ops}/git/refs/heads/release/1`)).toBe('204');
    expect(await verdict(github, 'DELETE', `${ops}/git/refs/heads/main`)).toBe('422 Cannot delete the default branch');
  }, alsoByDocument),
);

test.each([
  ['the same prefix', { key_prefix: 'INC-', url_template: 'https://a/<num>' }, '[KeyLink key_prefix already_exists]'],
  [
    'no number',
    { key_prefix: 'B-', url_template: 'https://a' },
    '[KeyLink url_template custom url_template is missing a <num> token]',
  ],
])('an autolink with %s is refused', (_name, body, errors) =>
  withGitHub(async github => {
    await call(github, 'POST', `${ops}/autolinks`, { key_prefix: 'INC-', url_template: 'https://a/<num>' });
    expect(await verdict(github, 'POST', `${ops}/autolinks`, body)).toBe(`422 Validation Failed ${errors}`);
  }, alsoByDocument)(),
);

test(
  'a property takes the values that it allows, and goes from repositories with its schema',
  withGitHub(async github => {
    const set = (value: unknown, property_name = 'tier') =>
      verdict(github, 'PATCH', `${ops}/properties/values`, { properties: [{ property_name, value }] });
    const schema = '/orgs/acme/properties/schema/tier';
    const wrong = "422 Validation Failed [CustomProperty value invalid Property 'tier' has an invalid value]";
    expect(await set('1')).toBe(
      wrong.replace(' value invalid', ' property_name invalid').replace(/value\]$/, 'property_name]'),
    );
    await call(github, 'PUT', schema, { value_type: 'single_select', allowed_values: ['1', '2'] });
    expect(await set('3')).toBe(wrong);
    expect(await set(['1'])).toBe(wrong);
    expect(await set('1')).toBe('204');
    expect((await call(github, 'GET', `${ops}/properties/values`)).body).toEqual([
      { property_name: 'tier', value: '1' },
    ]);
    await call(github, 'DELETE', schema);
    expect((await call(github, 'GET', `${ops}/properties/values`)).body).toEqual([]);
  }, alsoByDocument),
);

test('files are read, and what is not there is not', async () => {
  await withGitHub(
    async github => {
      expect((await call(github, 'GET', `${ops}/contents/.github/CODEOWNERS`)).body).toMatchObject({
        name: 'CODEOWNERS',
        content: 'KiBAYWNtZS9zcmUK',
      });
      expect(await verdict(github, 'GET', `${ops}/contents/CODEOWNERS`)).toBe('404 Not Found');
    },
    { repositories: [{ name: 'ops', files: { '.github/CODEOWNERS': '* @acme/sre\n' } }], ...alsoByDocument },
  )();
});
