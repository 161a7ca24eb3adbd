import { expect, test } from 'vitest';
import { linesAfter } from '../test-org.ts';

const file = 'catalog/escalation-policies/shop.yaml';

test.each([
  ['1m', []],
  ['1d', []],
  ['1w', []],
  ['0m', [`${file}:6:45: error: Unexpected delay \`0m\`, expected one minute to one week [limit]`]],
  ['0h', [`${file}:6:45: error: Unexpected delay \`0h\`, expected one minute to one week [limit]`]],
  ['7d1m', [`${file}:6:45: error: Unexpected delay \`7d1m\`, expected one minute to one week [limit]`]],
  ['15w', [`${file}:6:45: error: Unexpected delay \`15w\`, expected one minute to one week [limit]`]],
])('a delay of %s', (delay, said) => {
  expect(linesAfter(file, '[people/ada], escalate_after: 15m', `[people/ada], escalate_after: ${delay}`)).toEqual(said);
});
