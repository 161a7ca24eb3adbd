import { expect, test } from 'vitest';
import { exampleResult, resultOf } from './example-result.ts';
import { tally, tallyText } from './tally.ts';

test.each([
  ['one of each', exampleResult.findings, '1 error, 1 warning, 1 info'],
  ['more of one', resultOf({}, {}).findings, '2 errors'],
  ['none', [], ''],
])('%s', (_, findings, expected) => expect(tallyText(tally(findings))).toBe(expected));
