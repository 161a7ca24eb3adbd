import { expect, test } from 'vitest';
import { guardOf, labFiles, refusalsOf, removal, resource } from '../test-plan.ts';

const type = 'pagerduty_team_membership';
const address = (index: number) => `${type}.team-membership_web_p${index}`;
const removals = (count: number) => Array.from({ length: count }, (_, index) => removal(address(index)));
const prior = (count: number) => Array.from({ length: count }, (_, index) => resource(address(index)));
const hint = (count: number) => `if all of it is meant, run \`guard\` with \`--allow-removals ${count}\``;

test.each([
  ['three, of three', 3, 3, []],
  ['four of sixteen', 4, 16, []],
  [
    'four of fifteen',
    4,
    15,
    [`catalog/organization.yaml: Unexpected removal of 4 of 15 \`${type}\` (27 %), expected at most 25 % (${hint(4)})`],
  ],
  [
    'all',
    8,
    8,
    [`catalog/organization.yaml: Unexpected removal of 8 of 8 \`${type}\` (100 %), expected at most 25 % (${hint(8)})`],
  ],
])('%s', (_, count, before, expected) => {
  expect(refusalsOf('guard/removes-few', removals(count), { prior: prior(before) })).toEqual(expected);
});

test('a plan without its state still has a line for each that exists', () =>
  expect(refusalsOf('guard/removes-few', removals(4))).toEqual([
    `catalog/organization.yaml: Unexpected removal of 4 of 4 \`${type}\` (100 %), expected at most 25 % (${hint(4)})`,
  ]));

test('retired or not', () => {
  const ids = Array.from({ length: 4 }, (_, index) => `old-${index}`);
  const list = ids.map(id => `- {id: services/${id}, reason: Gone, since: 2026-11-01}\n`).join('');
  const all = ids.map(id => removal(`pagerduty_service.service_${id}`));
  expect(guardOf(all, { files: { 'catalog/retired.yaml': list } }).refusals.map(({ rule }) => rule)).toEqual([
    'guard/removes-few',
  ]);
});

test('another share', () => {
  const organization = `${labFiles['catalog/organization.yaml']}  max_removals: 50\n`;
  const files = { 'catalog/organization.yaml': organization };
  expect(refusalsOf('guard/removes-few', removals(4), { prior: prior(8), files })).toEqual([]);
  expect(refusalsOf('guard/removes-few', removals(5), { prior: prior(9), files })).toHaveLength(1);
});

test('a real big removal is let through by its number, and no more than that', () => {
  const judged = (allowed: number) => guardOf(removals(4), { exceptions: { removals: allowed } });
  expect(judged(4)).toMatchObject({ refusals: [], letThrough: [{ rule: 'guard/removes-few' }] });
  expect(judged(3)).toMatchObject({ refusals: [{ rule: 'guard/removes-few' }], letThrough: [] });
});
