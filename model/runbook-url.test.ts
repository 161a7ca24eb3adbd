import { expect, test } from 'vitest';
import { loadOpsRepo } from './load.ts';
import { runbookUrls } from './runbook-url.ts';
import { smallOrg } from './test-org.ts';

const github = 'github: {organization: acme, repository: ops';
const urlsOf = (organization: string) =>
  runbookUrls(
    loadOpsRepo(
      new Map(Object.entries({ ...smallOrg, 'catalog/organization.yaml': `{name: Acme, ${organization}}\n` })),
    ).repo,
  );

test.each([
  ['worked out', `${github}}`, 'https://github.com/acme/ops/blob/main/runbooks'],
  ['of another branch', `${github}, default_branch: trunk}`, 'https://github.com/acme/ops/blob/trunk/runbooks'],
  ['given', `${github}}, runbooks_url: https://wiki.example/r/`, 'https://wiki.example/r'],
  ['unknown', 'x_nothing: 1', undefined],
])('%s', (_, organization, base) => {
  const urls = urlsOf(organization);
  expect([urls.ofAlert('shop', 'ShopErrorBudgetBurn'), urls.ofService('shop')]).toEqual(
    base === undefined ? [undefined, undefined] : [`${base}/shop/ShopErrorBudgetBurn.md`, `${base}/shop`],
  );
});

test('a YAML runbook keeps its ending, and what is not there has no address', () => {
  const urls = urlsOf(`${github}}`);
  expect(urls.ofAlert('shop', 'LedgerDown')).toMatch(/\/shop\/LedgerDown\.yaml$/);
  expect([urls.ofAlert('shop', 'Nothing'), urls.ofService('ledger')]).toEqual([undefined, undefined]);
});

test('names alone are enough', () => {
  const { repo } = loadOpsRepo(new Map([['catalog/organization.yaml', `{name: Acme, ${github}}}\n`]]));
  const urls = runbookUrls({ ...repo, runbookFiles: new Map([['a/b/Down', 'runbooks/a/b/Down.md']]) });
  expect([urls.ofAlert('a/b', 'Down'), urls.ofService('a/b')]).toEqual([
    'https://github.com/acme/ops/blob/main/runbooks/a/b/Down.md',
    'https://github.com/acme/ops/blob/main/runbooks/a/b',
  ]);
});
