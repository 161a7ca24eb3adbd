import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../../model/load.ts';
import { findingLine } from '../../../model/source/finding.ts';
import { startOf } from '../../../model/source/span.ts';
import { runRules } from '../run-rules.ts';
import { ownRules, type RuleModule } from './own-rule.ts';

const good = {
  id: 'acme/is-ours',
  summary: 'It is ours.',
  level: 'warning',
  why: 'Else it is theirs.',
  fix: 'Make it ours.',
  check: () => [{ message: 'Missing it', at: startOf('a.md') }],
};
const file = 'rules/acme/is-ours.ts';
const context = { now: Temporal.Instant.from('2026-11-16T09:00:00Z') };

function says(module: Partial<RuleModule> & ({ exports: Record<string, unknown> } | { error: string })): string[] {
  const { rules, findings } = ownRules([{ file, ...module }], new Set(['acme/taken']));
  return [...findings, ...runRules(rules, loadOpsRepo(new Map()), context)].map(findingLine);
}
const rule = (more: Record<string, unknown>) => ({ exports: { isOurs: { ...good, ...more } } });

test('a rule of one’s own runs like ours', () => {
  expect(says(rule({}))).toEqual(['a.md:1:1: warning: Missing it [acme/is-ours]']);
});

test('a list beside it is no rule', () => {
  expect(says({ exports: { isOurs: good, names: ['a'] } })).toEqual(['a.md:1:1: warning: Missing it [acme/is-ours]']);
});

test.each<[string, Parameters<typeof says>[0], string]>([
  ['can’t be loaded', { error: 'No such file\nat x' }, 'Unexpected failure to load this rule: No such file'],
  ['exports nothing', { exports: {} }, 'Unexpected 0 exported objects, expected one rule'],
  ['exports two', { exports: { a: good, b: { ...good } } }, 'Unexpected 2 exported objects, expected one rule'],
  ['has another id', rule({ id: 'acme/x' }), 'Unexpected id `acme/x`, expected `acme/is-ours`, as the file says'],
  ['has no reason', rule({ why: '' }), 'Missing `why` for rule `acme/is-ours`, expected a sentence'],
  ['has no such level', rule({ level: 'bad' }), 'Unexpected level `bad`, expected one of `error`, `warning`, `info`'],
  ['checks nothing', rule({ check: undefined }), 'Missing `check` for rule `acme/is-ours`, expected a function'],
  [
    'needs nonsense',
    rule({ needs: 'x' }),
    'Unexpected `needs` or `uses` of rule `acme/is-ours`, expected lists of words',
  ],
])('one that %s is a finding', (_, module, message) => {
  expect(says(module)).toEqual([`${file}:1:1: error: ${message} [own-rule]`]);
});

test('one at another place is told, and what rules share is left alone', () => {
  const found = (text: string) => ownRules([{ file: 'rules/is-ours.ts', text }], new Set()).findings.map(findingLine);
  expect(found("export const isOurs = { summary: 'It is ours.', check: () => [] };")).toEqual([
    'rules/is-ours.ts:1:1: error: Unexpected rule here, expected it at `rules/<area>/<name>.ts` [own-rule]',
  ]);
  expect(found('export const ours = 1;')).toEqual([]);
});

test('the name of one of ours is taken', () => {
  const taken = { file: 'rules/acme/taken.js', ...rule({ id: 'acme/taken' }) };
  expect(says(taken)).toEqual([
    "rules/acme/taken.js:1:1: error: Unexpected id `acme/taken`, expected one that Watchbill's own rules do not have [own-rule]",
  ]);
});

test.each<[string, () => unknown, string]>([
  [
    'throws',
    () => {
      throw new Error('oh\nno');
    },
    'oh',
  ],
  [
    'throws something else',
    () => {
      throw 'oh';
    },
    'oh',
  ],
  ['says something else', () => [{ message: 'x' }], 'it yields something without `message` and `at`'],
])('one that %s spoils nobody else’s check', (_, check, reason) => {
  expect(says(rule({ check }))).toEqual([
    `${file}:1:1: error: Unexpected failure of this rule: ${reason} [acme/is-ours]`,
  ]);
});
