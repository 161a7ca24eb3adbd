import { expect, test } from 'vitest';
import { onlyCollections, understandCollections, withCollections } from './collections.ts';
import { loadOpsRepo } from './load.ts';
import { findingLine } from './source/finding.ts';

const collections = { runbooks: 'docs/runbooks/**/*.md', alerts: 'monitoring/**', postmortems: 'docs/pm/*.md' };
const layout = onlyCollections(collections);

test.each([
  ['docs/runbooks/shop/Down.md', undefined, 'runbook', 'shop/Down'],
  ['docs/runbooks/README.md', undefined, undefined, ''],
  ['docs/runbooks/shop/_index.md', undefined, undefined, ''],
  ['docs/pm/one.md', undefined, 'postmortem', 'one'],
  ['docs/pm/old/one.md', undefined, undefined, ''],
  ['monitoring/shop/a.yml', 'groups:\n- name: a\n', 'rules', 'shop/a'],
  ['monitoring/shop/a.jsonnet', '', undefined, ''],
  ['monitoring/values.yaml', 'image: x\n', undefined, ''],
  ['monitoring/template.yaml', '{{- if x }}\ngroups: []\n{{ end }}', undefined, ''],
  ['catalog/people/ada.yaml', undefined, undefined, ''],
])('%s', (path, text, kind, id) => expect(layout.place(path, text)).toMatchObject({ kind, id }));

test('nothing may be concluded from what a repository of another layout does not have', () => {
  expect(layout.absent.has('service')).toBe(true);
  expect(layout.absent.has('runbook')).toBe(false);
  expect(onlyCollections({ runbooks: '**' }).absent.has('postmortem')).toBe(true);
  expect(withCollections(collections).absent.size).toBe(0);
});

test('beside a collection our own layout holds', () => {
  expect(withCollections(collections).place('catalog/people/ada.yaml')).toMatchObject({ kind: 'person', id: 'ada' });
  expect(withCollections(collections).place('docs/runbooks/a.md')).toMatchObject({ kind: 'runbook', id: 'a' });
});

test('globs as people type them', () => {
  expect(understandCollections({ runbooks: './docs/*.md', alerts: 'a\\**' })).toEqual({
    runbooks: 'docs/*.md',
    alerts: 'a/**',
  });
});

const load = (files: Record<string, string>) => loadOpsRepo(new Map(Object.entries(files)), [], undefined, layout);

test('alerts that nobody here can read make it doubtful which there are', () => {
  const rules = 'groups:\n- name: a\n  rules: [{alert: Down, expr: up == 0}]\n';
  expect(load({ 'monitoring/a.yaml': rules }).doubtful.has('slo')).toBe(false);
  expect(load({ 'monitoring/a.yaml': 'spec: {groups: []}\n' }).doubtful.has('slo')).toBe(true);
  const paths = ['monitoring/a.jsonnet', 'docs/b.txt'];
  expect(onlyCollections(collections, paths).absent.has('rules')).toBe(true);
  expect(withCollections(collections, paths).absent.has('rules')).toBe(true);
  expect(withCollections(collections, ['other/a.jsonnet']).absent.size).toBe(0);
});

test('of front matter counts what we understand, and nothing has to be there', () => {
  const { repo, findings } = load({
    'docs/runbooks/a.md': '# A\n',
    'docs/runbooks/b.md': '---\nowner: shop\nservice: [1]\nlast_reviewed: yesterday\nweight: 20\n---\n# B\n',
    'docs/pm/c.md': '---\nstatus: done\nseverity: SEV-1\nstarted_at: 2026-10-03T14:02Z\n---\n# C\n',
    'docs/pm/d.md': '# D\n',
  });
  expect(findings).toEqual([]);
  expect(repo.runbooks.get('a')?.value).toMatchObject({ owner: undefined, service: undefined });
  expect(repo.runbooks.get('b')?.value).toMatchObject({ owner: 'shop', service: undefined, lastReviewed: undefined });
  const postmortem = repo.postmortems.get('c')?.value;
  expect([postmortem?.status, postmortem?.severity, postmortem?.times.started?.toString()]).toEqual([
    undefined,
    'SEV-1',
    '2026-10-03T14:02:00Z',
  ]);
});

test('front matter that is no YAML is a finding, and the text is judged all the same', () => {
  const { repo, findings } = load({ 'docs/runbooks/a.md': '---\na: [\n---\n# A\n' });
  expect(findings.map(findingLine)).toEqual([
    'docs/runbooks/a.md:2:4: error: Missing `]` for the list that begins here [yaml]',
  ]);
  expect(repo.runbooks.get('a')?.value.facts.headings).toHaveLength(1);
});

test('rule files are what Prometheus says they are', () => {
  const rules = 'groups:\n- name: a\n  rules:\n  - alert: Down\n    exp: up\n    labels: {severity: page}\n';
  const { findings } = load({ 'monitoring/a.yaml': rules });
  expect(findings.map(findingLine)).toEqual([
    'monitoring/a.yaml:5:5: error: Unexpected key `exp`, expected `expr` [schema]',
  ]);
});

test('what can’t be read makes its own kind doubtful', () => {
  const at = { file: 'docs/runbooks/a.md', line: 1, column: 1, endLine: 1, endColumn: 1 };
  const unreadable = [{ rule: 'file', level: 'error', message: 'Unreadable file', at } as const];
  expect(loadOpsRepo(new Map(), unreadable, undefined, layout).doubtful.has('runbook')).toBe(true);
});
