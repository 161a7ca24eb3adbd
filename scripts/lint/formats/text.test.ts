import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../../model/source/finding.ts';
import { anyResult } from './any-result.ts';
import { exampleResult, resultOf } from './example-result.ts';
import { text } from './text.ts';

test('a line, the place in its file, the way out, the other place', () =>
  expect(text(exampleResult)).toBe(`\
catalog/teams/payments.yaml:4:1: error: Unexpected second key \`manager\`, expected each key once [yaml]
  3 | manager: maria
> 4 | manager: ada
    | ^^^^^^^ remove one of the two
  related: catalog/teams/payments.yaml:3:1: first written here

runbooks/checkout/Down.md:1:1: info: Unexpected byte order mark, expected UTF-8 without one [file]
> 1 | # Down
    | ^

runbooks/checkout/Down.md:5:1: warning: Missing first step for runbook \`checkout/Down\` [runbook/says-first-step]
  4 |
> 5 | Nobody
    | ^^^^^^`));

test('nothing found', () => expect(text({ ...exampleResult, findings: [] })).toBe(''));

test.each([
  [64, ['    | ^^^^^^^ a hint that needs room, a hint that needs room now']],
  [63, ['    | ^^^^^^^', '  hint: a hint that needs room, a hint that needs room now']],
])('a hint in %i columns', (width, rows) => {
  const result = resultOf({ hint: 'a hint that needs room, a hint that needs room now' });
  expect(
    text({ ...result, width })
      .split('\n')
      .slice(3),
  ).toEqual(rows);
});

test('a file that could not be read has no frame', () =>
  expect(text({ ...resultOf({ message: 'Gone', hint: 'bring it back' }), source: () => undefined })).toBe(
    'catalog/teams/payments.yaml:4:1: error: Gone [yaml]\n  hint: bring it back',
  ));

test('colours mark the level and the carets', () =>
  expect(text({ ...resultOf({ message: 'Bad', hint: 'mend it' }), colour: true })).toBe(`\
catalog/teams/payments.yaml:4:1: \u001b[31merror\u001b[39m: Bad [yaml]
  3 | manager: maria
> 4 | manager: ada
    | \u001b[31m^^^^^^^\u001b[39m mend it`));

test('control characters of a file do not reach the terminal', () => {
  const at = { file: 'a\u001b.md', line: 1, column: 1, endLine: 1, endColumn: 2 };
  const result = { ...resultOf({ at, message: 'x\u001b[2J', hint: '\u0007' }), source: () => '\u009b31m' };
  expect(text(result)).toBe('a\\u{1b}.md:1:1: error: x\\u{1b}[2J [yaml]\n> 1 | \\u{9b}31m\n    | ^^^^^^ \\u{7}');
});

test('whatever a file says, no control character but our own line ends, and no command to GitHub', () => {
  fc.assert(
    fc.property(anyResult, result => {
      expect(text(result)).not.toMatch(/[\p{Cs}\p{Bidi_C}[\p{Cc}--\n]]|##\[|^\s*::/mv);
    }),
  );
});

test('a file with many findings is asked for once', () => {
  const asked: string[] = [];
  const source = (file: string) => {
    asked.push(file);
    return 'a: b\n';
  };
  text({ ...resultOf({}, {}, {}), source });
  expect(asked).toEqual(['catalog/teams/payments.yaml']);
});

test('of what is only worth knowing, a few of each rule', () => {
  const info = (rule: string, line: number): Finding => ({
    rule,
    level: 'info',
    message: 'Note',
    at: { file: 'a.md', line, column: 1, endLine: line, endColumn: 2 },
  });
  const many = Array.from({ length: 8 }, (_, index) => info('area/many', index + 1));
  const lines = (findings: readonly Finding[]) =>
    text({ ...exampleResult, findings, source: () => undefined }).split('\n\n');
  expect(lines([...many, info('area/one', 9)])).toEqual([
    ...many.slice(0, 5).map(({ at }) => `a.md:${at.line}:1: info: Note [area/many]`),
    'a.md:9:1: info: Note [area/one]',
    '… and 3 more of `area/many`: `--only area/many` shows them all',
  ]);
  expect(lines(many)).toHaveLength(8);
});
