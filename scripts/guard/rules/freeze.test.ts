import { expect, test } from 'vitest';
import { change, guardOf, refusalsOf } from '../test-plan.ts';

const changes = [change('pagerduty_team.team_web', ['update'], [{ name: 'a' }, { name: 'b' }])];
const refused = [
  'catalog/organization.yaml: Unexpected changes during the freeze `Year-end` (2026-12-20 00:00 to 2027-01-03 00:00 Europe/Berlin), expected none (wait, or run `guard` with `--during-freeze "<reason>"`)',
];

test.each([
  ['before it begins in Berlin', '2026-12-19T22:59:59Z', []],
  ['when it begins there', '2026-12-19T23:00:00Z', refused],
  ['before it ends there', '2027-01-02T22:59:59Z', refused],
  ['when it ends there', '2027-01-02T23:00:00Z', []],
])('%s', (_, now, expected) => expect(refusalsOf('guard/freeze', changes, { now })).toEqual(expected));

const now = '2026-12-25T12:00:00Z';

test.each([
  ['nothing', []],
  ['what stays', [change('pagerduty_team.team_web', ['no-op'], [{}, {}])]],
  ['a move', [change('pagerduty_team.team_web', ['no-op'], [{}, {}], { previous_address: 'pagerduty_team.team_a' })]],
  ['what Terraform forgets', [change('pagerduty_team.team_web', ['forget'], [{}, null])]],
])('passes: %s', (_, quiet) => expect(refusalsOf('guard/freeze', quiet, { now })).toEqual([]));

test('is let through for a reason', () => {
  const result = guardOf(changes, { now, exceptions: { duringFreeze: 'SEV-1' } });
  expect(result).toMatchObject({ refusals: [], letThrough: [{ rule: 'guard/freeze' }] });
});
