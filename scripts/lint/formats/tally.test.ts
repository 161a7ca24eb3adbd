import { expect, test } from 'vitest';
import { exampleResult, resultOf } from './example-result.ts';
import { notShownText, tally, tallyText } from './tally.ts';

test.each([
  ['one of each', exampleResult.findings, '1 error, 1 warning, 1 info'],
  ['more of one', resultOf({}, {}).findings, '2 errors'],
  ['none', [], ''],
])('%s', (_, findings, expected) => expect(tallyText(tally(findings))).toBe(expected));

test('what is not shown', () => {
  const [info] = exampleResult.findings.filter(({ level }) => level === 'info');
  expect(notShownText([...exampleResult.findings, ...(info ? [info] : [])])).toBe(
    '; 1 error, 1 warning, 2 info not shown',
  );
  expect(notShownText([])).toBe('');
});
