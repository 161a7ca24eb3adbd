import { expect, test } from 'vitest';
import { writtenAlerts } from './alert.ts';
import { loadOpsRepo } from './load.ts';
import { findingLine } from './source/finding.ts';
import { smallOrg } from './test-org.ts';

const file = 'alerts/shop/a.rules.yaml';

/** What is said of a rule file, and the alerts that are left to judge, each at its line. */
function left(text: string): string[] {
  const { repo, findings } = loadOpsRepo(new Map(Object.entries({ ...smallOrg, [file]: text })));
  const alerts = writtenAlerts(repo).flatMap(written => {
    if (written.form !== 'rule' || written.entry.file !== file) return [];
    const { line } = written.entry.at('groups', written.group, 'rules', written.index, 'alert');
    return [`${line} ${written.alert.name}`];
  });
  return [...findings.map(findingLine).map(line => line.replace(`${file}:`, '')), ...alerts];
}

const group = (...rules: string[]) =>
  `  - name: g${rules.length}\n    rules:\n${rules.map(rule => `      - {${rule}}\n`).join('')}`;
const good = 'alert: Good, expr: up';

test.each([
  [
    'an alert without expr',
    'alert: Bad',
    '4:9: error: Missing key `expr` (such as `expr: probe_success{job="ledger"} == 0`; or another form, with `record`) [schema]',
  ],
  [
    'a rule that is both',
    'record: a, alert: Bad, expr: up, for: 5m',
    '4:10: error: Unexpected key `record` (expected `alert`, `expr`, `for`, `keep_firing_for`, `labels` or `annotations`) [schema]',
  ],
  [
    'labels that are a list',
    'alert: Bad, expr: up, labels: []',
    '4:40: error: Unexpected empty list, expected keys and values [schema]',
  ],
  [
    'a label that is a list',
    'alert: Bad, expr: up, labels: {a: [1]}',
    '4:44: error: Unexpected list, expected text [schema]',
  ],
  [
    'a duration that is none',
    'alert: Bad, expr: up, for: 5',
    '4:37: error: Unexpected `5`, expected a Prometheus duration such as `5m` or `1h30m` [schema]',
  ],
])('%s hides no other alert', (_, bad, said) =>
  expect(left(`groups:\n${group(bad, good)}${group('alert: Other, expr: up')}`)).toEqual([said, '5 Good', '8 Other']),
);

test('a group that is wrong hides no other group', () => {
  expect(left(`groups:\n  - {name: x, interval: soon, rules: [{${good}}]}\n${group(good)}`)).toEqual([
    '2:25: error: Unexpected `soon`, expected a Prometheus duration such as `5m` or `1h30m` [schema]',
    '5 Good',
  ]);
});

test.each([
  ['groups that are no list', 'groups: {name: g}', '1:9: error: Unexpected keys and values, expected a list [schema]'],
  ['rules that are no list', 'groups: [{name: g, rules: 5}]', '1:27: error: Unexpected `5`, expected a list [schema]'],
])('%s', (_, text, said) => expect(left(text)).toEqual([said]));
