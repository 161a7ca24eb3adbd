import { expect, test } from 'vitest';
import { constructId } from './construct-id.ts';

test.each([
  ['a plain id', constructId('service', 'checkout'), 'service_checkout'],
  ['an id in a folder', constructId('service', 'shop/check-out'), 'service_shop--check-out'],
  ['a pair', constructId('team-membership', 'shop/web', 'ada'), 'team-membership_shop--web_ada'],
  [
    'a repository',
    constructId('team-repository', 'web', 'acme_x.github.io'),
    'team-repository_web_acme__x_dot_github_dot_io',
  ],
  ['a label', constructId('label', 'severity', 'SEV-1'), 'label_severity_SEV-1'],
])('%s', (_, id, expected) => {
  expect(id).toBe(expected);
});

test('what cdktf would merge stays apart', () => {
  const ids = ['a/b', 'a-b', 'ab', 'a.b', 'a_b', 'a__b', 'a_dot_b'].map(part => constructId('team-repository', part));
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.every(id => /^[A-Za-z][A-Za-z0-9_-]*$/.test(id))).toBe(true);
});
