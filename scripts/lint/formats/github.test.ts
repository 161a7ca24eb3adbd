import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Level } from '../../../model/source/finding.ts';
import { anyResult } from './any-result.ts';
import { exampleResult, resultOf } from './example-result.ts';
import { github } from './github.ts';

test('errors first; hint and related place on lines of their own; no columns on a span of several lines', () =>
  expect(github(exampleResult).split('\n')).toEqual([
    '::error file=catalog/teams/payments.yaml,line=4,endLine=4,col=1,endColumn=8,title=yaml::Unexpected second key `manager`, expected each key once%0Aremove one of the two%0Acatalog/teams/payments.yaml:3:1: first written here',
    '::warning file=runbooks/checkout/Down.md,line=5,endLine=6,title=runbook/says-first-step::Missing first step for runbook `checkout/Down`',
    '::notice file=runbooks/checkout/Down.md,line=1,endLine=1,col=1,endColumn=1,title=file::Unexpected byte order mark, expected UTF-8 without one',
  ]));

test('nothing found', () => expect(github({ ...exampleResult, findings: [] })).toBe(''));

test('text of a file cannot end the command or a property', () =>
  expect(github(resultOf({ rule: 'a:b,c', message: '100%\r\n::stop-commands::x' }))).toBe(
    '::error file=catalog/teams/payments.yaml,line=4,endLine=4,col=1,endColumn=8,title=a%3Ab%2Cc::100%25\\u{d}\\u{a}::stop-commands::x',
  ));

const times = (count: number, level: Level) => Array.from({ length: count }, () => ({ level }));
const shown = (...findings: { level: Level }[]) => {
  const lines = github(resultOf(...findings)).split('\n');
  const count = (command: string) => lines.filter(line => line.startsWith(`::${command} `)).length;
  return [count('error'), count('warning'), count('notice'), lines.at(-1)?.split('::')[2]];
};
const all = 'more than GitHub shows: run `watchbill check` to see all';
const whole = 'Unexpected second key `manager`, expected each key once';

test.each([
  ['ten of each', [...times(10, 'error'), ...times(10, 'warning'), ...times(10, 'info')], [10, 10, 10, whole]],
  ['eleven errors', times(11, 'error'), [10, 0, 1, `1 error ${all}`]],
  ['eleven info', times(11, 'info'), [0, 0, 10, `2 info ${all}`]],
  [
    'the note takes the place of a notice',
    [...times(12, 'warning'), ...times(10, 'info')],
    [0, 10, 10, `2 warnings, 1 info ${all}`],
  ],
])('%s', (_, findings, expected) => expect(shown(...findings)).toEqual(expected));

test('whatever a file says, every line is one command', () => {
  fc.assert(
    fc.property(anyResult, result => {
      const lines = github(result).split('\n');
      expect(lines.length).toBe(Math.max(1, result.findings.length));
      for (const line of result.findings.length > 0 ? lines : [])
        expect(line).toMatch(
          /^::(?:error|warning|notice) file=[^,:]*,line=\d+,endLine=\d+(?:,col=\d+,endColumn=\d+)?,title=[^,:]*::\P{Cc}*$/u,
        );
    }),
  );
});
