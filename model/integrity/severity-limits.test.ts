import { expect, test } from 'vitest';
import { linesAfter } from '../test-org.ts';

const file = 'catalog/severities.yaml';

test.each([
  ['respond_within: 5m', 'respond_within: 0m', 67, '`respond_within: 0m`'],
  ['update_every: 15m', 'update_every: 0h0m', 85, '`update_every: 0h0m`'],
  ['update_every: 15m', 'update_every: 15m, postmortem_within: 0d', 109, '`postmortem_within: 0d`'],
])('nothing is promised within no time: %s → %s', (before, after, column, found) => {
  expect(linesAfter(file, before, after)).toEqual([
    `${file}:1:${column}: error: Unexpected ${found}, expected at least one minute [limit]`,
  ]);
});

test('a minute is some time', () => expect(linesAfter(file, 'respond_within: 5m', 'respond_within: 1m')).toEqual([]));
