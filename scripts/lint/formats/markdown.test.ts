import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyResult } from './any-result.ts';
import { exampleResult, resultOf } from './example-result.ts';
import { markdown } from './markdown.ts';

test('counts, and a table with the gravest first', () =>
  expect(markdown(exampleResult)).toBe(`\
### Watchbill check: 1 error, 1 warning, 1 info in 3 files

| Level | Place | Finding | Rule |
| --- | --- | --- | --- |
| error | \`catalog/teams/payments.yaml:4:1\` | Unexpected second key \`manager\`, expected each key once<br>remove one of the two<br>\`catalog/teams/payments.yaml:3:1\`: first written here | \`yaml\` |
| warning | \`runbooks/checkout/Down.md:5:1\` | Missing first step for runbook \`checkout/Down\` | \`runbook/says-first-step\` |
| info | \`runbooks/checkout/Down.md:1:1\` | Unexpected byte order mark, expected UTF-8 without one | \`file\` |`));

test('nothing found is one line', () =>
  expect(markdown({ ...exampleResult, findings: [] })).toBe('**Watchbill check:** no findings in 3 files.'));

test('text of a file is no markup', () =>
  expect(
    markdown(resultOf({ message: 'a | <b>\n@ada `c|d`' }))
      .split('\n')
      .at(-1),
  ).toBe(
    '| error | `catalog/teams/payments.yaml:4:1` | a \\| &lt;b&gt;\\\\u{a}@&#8203;ada <code>c\\|d</code> | `yaml` |',
  ));

test('what a comment cannot take is counted', () => {
  const findings = Array.from({ length: 2_000 }, (_, index) => ({ level: index < 500 ? 'info' : 'error' }) as const);
  const output = markdown(resultOf(...findings));
  const rows = output.split('\n').filter(line => line.startsWith('| error'));
  expect(output.length).toBeGreaterThan(64_500);
  expect(output.length).toBeLessThanOrEqual(65_000);
  expect(output.split('\n').slice(-2)).toEqual([
    '',
    `Not shown here for want of room: ${1_500 - rows.length} errors, 500 info more.`,
  ]);
});

test('one that is too long does not hide the others', () =>
  expect(
    markdown(resultOf({ message: 'a'.repeat(70_000) }, { message: 'Small' }))
      .split('\n')
      .slice(4),
  ).toEqual([
    '| error | `catalog/teams/payments.yaml:4:1` | Small | `yaml` |',
    '',
    'Not shown here for want of room: 1 error more.',
  ]));

test('whatever a file says, a finding is one row', () => {
  fc.assert(
    fc.property(anyResult, result => {
      const rows = markdown(result).split('\n').slice(4);
      expect(rows.length).toBe(result.findings.length);
      for (const row of rows) expect(row).toMatch(/^\| (?:error|warning|info) \|\P{Cc}* \|$/u);
    }),
  );
});
