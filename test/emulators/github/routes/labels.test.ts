import { expect, test } from 'vitest';
import { withGitHub } from '../acme.ts';
import { call, verdict } from '../call.ts';
import { alsoByDocument } from '../openapi-document.ts';

const labels = '/repos/acme/ops/labels';

test(
  'a label with a slash, as it is and encoded, in any case',
  withGitHub(async github => {
    await call(github, 'POST', labels, { name: 'severity/SEV-1', color: 'B60205', description: 'Worst' });
    const read = await call(github, 'GET', `${labels}/severity/SEV-1`);
    expect(read.body).toEqual({
      id: 101,
      node_id: 'TGFiZWw6MTAx',
      url: `${github.url}api/v3/repos/acme/ops/labels/severity%2FSEV-1`,
      name: 'severity/SEV-1',
      color: 'b60205',
      default: false,
      description: 'Worst',
    });
    expect((await call(github, 'GET', `${labels}/Severity%2Fsev-1`)).body).toEqual(read.body);
  }, alsoByDocument),
);

test.each([['new_name'], ['name']])('a label is renamed by %s, on its issues too', key =>
  withGitHub(async github => {
    await call(github, 'POST', labels, { name: 'team/PAY' });
    await call(github, 'POST', '/repos/acme/ops/issues', { title: 'Look', labels: ['team/pay'] });
    expect(await verdict(github, 'PATCH', `${labels}/team/PAY`, { [key]: 'team/CARDS', color: '0e8a16' })).toBe('200');
    expect(await verdict(github, 'GET', `${labels}/team/PAY`)).toBe('404 Not Found');
    const { body } = await call(github, 'GET', '/repos/acme/ops/issues/1');
    expect(body).toMatchObject({ labels: [{ name: 'team/CARDS', color: '0e8a16' }] });
    expect(await verdict(github, 'DELETE', `${labels}/team/CARDS`)).toBe('204');
    expect((await call(github, 'GET', '/repos/acme/ops/issues/1')).body).toMatchObject({ labels: [] });
  }, alsoByDocument)(),
);

test.each([
  ['the same name in another case', { name: 'TEAM/pay' }, '[Label name already_exists]'],
  ['a color with a hash', { name: 'a', color: '#ff0000' }, '[Label color invalid]'],
  ['no name', { name: ' ' }, '[Label name invalid]'],
  ['a name of 51 letters', { name: 'a'.repeat(51) }, '[Label name invalid]'],
  [
    'a long description',
    { name: 'a', description: 'a'.repeat(101) },
    '[Label description custom description is too long (maximum is 100 characters)]',
  ],
])('%s is refused', (_name, body, errors) =>
  withGitHub(async github => {
    await call(github, 'POST', labels, { name: 'team/PAY' });
    expect(await verdict(github, 'POST', labels, body)).toBe(`422 Validation Failed ${errors}`);
  })(),
);

test('labels that are there from the start', async () => {
  await withGitHub(
    async github => {
      expect((await call(github, 'GET', labels)).body).toMatchObject([{ name: 'bug', color: 'd73a4a' }]);
      expect(await verdict(github, 'POST', labels, { name: 'Bug' })).toBe(
        '422 Validation Failed [Label name already_exists]',
      );
    },
    { repositories: [{ name: 'ops', labels: [{ name: 'bug', color: 'd73a4a' }] }] },
  )();
});
