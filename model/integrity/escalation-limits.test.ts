import { expect, test } from 'vitest';
import { linesAfter } from '../test-org.ts';

const file = 'catalog/escalation-policies/shop.yaml';

test.each([
  ['1m', []],
  ['1d', []],
  ['0m', [`${file}:6:45: error: Unexpected delay, expected at least one minute [limit]`]],
  ['0h', [`${file}:6:45: error: Unexpected delay, expected at least one minute [limit]`]],
])('a delay of %s', (delay, said) => {
  expect(linesAfter(file, '[people/ada], escalate_after: 15m', `[people/ada], escalate_after: ${delay}`)).toEqual(said);
});
