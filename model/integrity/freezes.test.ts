import { expect, test } from 'vitest';
import { linesAfter } from '../test-org.ts';

const organization = 'catalog/organization.yaml';
const freeze = (from: string, to: string) =>
  `name: Small\nguard: {freezes: [{from: ${from}, to: ${to}, reason: Year-end}]}`;

test.each<[string, string, string, string[]]>([
  ['a freeze', '2026-12-20T00:00', '2027-01-03T00:00', []],
  [
    'a freeze that ends before it begins',
    '2026-12-20T00:00',
    '2026-12-19T00:00',
    [
      'catalog/organization.yaml:2:48: error: Unexpected end `2026-12-19T00:00`, expected a later time (it begins at `2026-12-20T00:00`) [time]',
    ],
  ],
  [
    'a freeze without length',
    '2026-12-20T00:00',
    '2026-12-20T00:00',
    [
      'catalog/organization.yaml:2:48: error: Unexpected end `2026-12-20T00:00`, expected a later time (it begins at `2026-12-20T00:00`) [time]',
    ],
  ],
])('%s', (_, from, to, lines) => {
  expect(linesAfter(organization, 'name: Small', freeze(from, to))).toEqual(lines);
});

test('an admin whom nobody knows', () => {
  expect(linesAfter(organization, 'name: Small', 'name: Small\nguard: {required_admins: [gracee]}')).toEqual([
    'catalog/organization.yaml:2:27: error: Unknown person `gracee` (did you mean `grace`?) [reference]',
  ]);
});
