import { expect, test } from 'vitest';
import { understandOrganization } from './organization.ts';
import { runbooksUrl, runbookUrl } from './runbook-url.ts';

const github = { organization: 'acme', repository: 'ops' };

test.each([
  ['worked out', { github }, 'https://github.com/acme/ops/blob/main/runbooks/shop/Down.md'],
  [
    'of another branch',
    { github: { ...github, default_branch: 'trunk' } },
    'https://github.com/acme/ops/blob/trunk/runbooks/shop/Down.md',
  ],
  ['given', { github, runbooks_url: 'https://wiki.example/r/' }, 'https://wiki.example/r/shop/Down.md'],
  ['unknown', {}, undefined],
])('%s', (_, file, expected) => {
  const organization = understandOrganization({ name: 'Acme', ...file });
  expect(runbookUrl(organization, 'shop', 'Down')).toBe(expected);
  expect(runbooksUrl(organization, 'shop')).toBe(expected?.replace('/Down.md', ''));
});
