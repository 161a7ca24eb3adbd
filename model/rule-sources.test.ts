import { expect, test } from 'vitest';
import { writtenAlerts } from './alert.ts';
import { onlyCollections } from './collections.ts';
import { loadOpsRepo } from './load.ts';
import { holdsRules } from './rule-sources.ts';
import { findingLine } from './source/finding.ts';

const layout = onlyCollections({ alerts: 'a/**' });
const load = (text: string) => loadOpsRepo(new Map([['a/b.yaml', text]]), [], undefined, layout);
const said = (text: string): string[] => load(text).findings.map(findingLine);

/** Each alert: its line and column, its name and its labels. */
const alertsIn = (text: string): string[] =>
  writtenAlerts(load(text).repo).flatMap(written => {
    if (written.form !== 'rule') return [];
    const { entry, group, index, labels, alert } = written;
    const { line, column } = entry.at('groups', group, 'rules', index, 'alert');
    return [`${line}:${column} ${alert.name} ${JSON.stringify(labels)}`];
  });

const rule = (fields: string) => `groups: [{name: g, rules: [{alert: A, expr: up, ${fields}}]}]`;

const manifest = (name: string) => `apiVersion: monitoring.coreos.com/v1
kind: PrometheusRule
metadata: {name: ${name}}
spec:
  groups:
    - name: g
      rules:
        - {alert: ${name}, expr: up == 0}
`;

test.each([
  ['numbers as they are written', 'labels: {a: 1.10, b: 0x1F, c: true}', '{"a":"1.10","b":"0x1F","c":"true"}'],
  ['nothing as empty text', 'labels: {a: , b: ~}, annotations: , for: ', '{"a":"","b":""}'],
  ['no time as a number', 'for: 0', '{}'],
])('Prometheus takes %s', (_, fields, labels) => {
  expect(said(rule(fields))).toEqual([]);
  expect(alertsIn(rule(fields))).toEqual([`1:36 A ${labels}`]);
});

test('names and expressions may look like numbers, a limit is one', () => {
  expect(said('groups: [{name: 1, limit: 5, rules: [{alert: 2, expr: 3}]}]')).toEqual([]);
  expect(said('groups: [{name: a, limit: "5", rules: [{alert: b, expr: c}]}]')).toEqual([
    'a/b.yaml:1:27: error: Unexpected `5`, expected a whole number [schema]',
  ]);
});

test('labels are taken in from an anchor, and their places are where they are written', () => {
  const text = `groups:
  - name: g
    rules:
      - {alert: A, expr: up, labels: &all {severity: page, team: shop}}
      - {alert: B, expr: up, labels: {<<: *all, severity: ticket}}
`;
  expect(alertsIn(text)).toEqual([
    '4:17 A {"severity":"page","team":"shop"}',
    '5:17 B {"severity":"ticket","team":"shop"}',
  ]);
  const [entry] = load(text).repo.ruleFiles.values();
  expect(entry?.at('groups', 0, 'rules', 1, 'labels', 'team')).toMatchObject({ line: 4, column: 66 });
});

test('each PrometheusRule of a file is a rule file of its own, and other manifests are left alone', () => {
  const text = `# All of it\n---\n${manifest('One')}---\nkind: ConfigMap\ndata: {[}\n--- # more\n${manifest('Two')}`;
  expect(said(text)).toEqual([]);
  expect(alertsIn(text)).toEqual(['10:19 One {}', '22:19 Two {}']);
  expect(Array.from(load(text).repo.ruleFiles.keys())).toEqual(['b', 'b#2']);
});

test('those in a list too, at their places', () => {
  const items = [manifest('One'), 'kind: ConfigMap\n', manifest('Two').replace('expr', 'exp')]
    .map(item => item.replace(/\n(?!$)/g, '\n    ').replace(/^/, '  - '))
    .join('');
  const text = `apiVersion: v1\nkind: List\nitems:\n${items}`;
  expect(said(text)).toEqual(['a/b.yaml:20:28: error: Unexpected key `exp`, expected `expr` [schema]']);
  expect(alertsIn(text)).toEqual(['11:23 One {}']);
});

test.each([
  ['a manifest', manifest('One'), true],
  ['a list', 'kind: List\nitems:\n- kind: PrometheusRule\n', true],
  ['a list of its own kind', 'items:\n- apiVersion: a/v1\n  kind: PrometheusRule\nkind: PrometheusRuleList\n', true],
  ['a list of others', 'kind: List\nitems:\n- kind: ConfigMap\n', false],
  ['a rule file', 'groups: []', true],
  [
    'a text that begins with what is filled in',
    'groups:\n- annotations:\n    a: |\n      {{ $labels.pod }} is down',
    true,
  ],
  ['another manifest', 'kind: Deployment\nspec: {groups: []}', false],
  ['a definition of the kind', 'kind: CustomResourceDefinition\nspec:\n  names:\n    kind: PrometheusRule', false],
  ['a template of Helm', `${manifest('{{ .Release.Name }}')}`, false],
  ['a template between its braces', `{{ if x }}\n${manifest('One')}{{ end }}`, false],
  ['a template of Jinja', `{% if x %}\n${manifest('One')}{% endif %}`, false],
])('%s', (_, text, holds) => expect(holdsRules(text)).toBe(holds));

test('what is wrong with a manifest is told where it stands', () => {
  expect(said(manifest('One').replace('expr', 'exp'))).toEqual([
    'a/b.yaml:8:24: error: Unexpected key `exp`, expected `expr` [schema]',
  ]);
  expect(said('kind: PrometheusRule\nspec:\n')).toEqual(['a/b.yaml:2:6: error: Missing key `groups` [schema]']);
  expect(said('a: 1\n---\nkind: PrometheusRule\nspec: *x\n')).toEqual([
    'a/b.yaml:4:7: error: Unknown alias `*x`, expected an anchor `&x` above it [yaml]',
  ]);
});

test.each(['---\n', 'kind: PrometheusRule\n---\n', '{{ ', 'groups: '])(
  'a megabyte of %j takes no more than its length',
  piece => {
    const text = piece.repeat(1_000_000 / piece.length);
    const started = performance.now();
    holdsRules(text);
    said(`kind: PrometheusRule\n---\n${text.replaceAll('{{', '')}`);
    expect(performance.now() - started, 'milliseconds').toBeLessThan(10_000);
  },
);
