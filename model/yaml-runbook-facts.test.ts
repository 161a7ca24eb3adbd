import { expect, test } from 'vitest';
import { loadOpsRepo } from './load.ts';
import { sectionsOf } from './source/sections.ts';
import { smallOrg } from './test-org.ts';

const yaml = `name: LedgerDown
service: shop
owner: shop
last_reviewed: 2026-10-01
triggers: [{alert: LedgerDown}]
severity: SEV-1
escalation:
  - {after: 15m, contact: people/ada}
steps:
  - name: Look
    commands:
      - kubectl get pods
    options:
      - {action: It hangs., command: restart}
    links: [{text: Dashboard, href: "https://grafana.example/d/l"}]
impact: Nobody can buy.
summary: The ledger does not answer.
`;
const { repo } = loadOpsRepo(new Map(Object.entries({ ...smallOrg, 'runbooks/shop/LedgerDown.yaml': yaml })));
const facts = repo.runbooks.get('shop/LedgerDown')?.value.facts;
if (!facts) throw new Error('It is valid');

test('headings stand where the keys do, in the order of the file', () =>
  expect(
    sectionsOf(facts).map(({ heading, end }) => `${heading.depth} ${heading.text} ${heading.at.line}-${end}`),
  ).toEqual([
    '1 LedgerDown 1-17',
    '2 Escalation 7-8',
    '2 Diagnosis and mitigation 9-15',
    '3 Look 10-15',
    '2 Impact 16-16',
    '2 Meaning 17-17',
  ]));

test('words, commands and links have their own places', () =>
  expect([
    facts.headings.map(({ words }) => words),
    facts.code.map(({ text, at }) => `${at.line}:${at.column} ${text}`),
    facts.paragraphs.map(({ text, at }) => `${at.line}:${at.column} ${text}`),
    facts.links.map(({ url, at }) => `${at.line}:${at.column} ${url}`),
  ]).toEqual([
    [0, 3, 0, 6, 3, 5],
    ['12:9 kubectl get pods', '14:38 restart'],
    ['8:5 After 15m: people/ada', '14:18 It hangs.', '16:9 Nobody can buy.', '17:10 The ledger does not answer.'],
    ['15:37 https://grafana.example/d/l'],
  ]));

test('links and code within a text are found in it', () => {
  const text = 'summary: "See [the plan](plan.md), `kubectl get pods`, <pod>."';
  const changed = yaml.replace(/^summary: .*/m, text);
  const loaded = loadOpsRepo(new Map(Object.entries({ ...smallOrg, 'runbooks/shop/LedgerDown.yaml': changed })));
  const { links, inline, html } = loaded.repo.runbooks.get('shop/LedgerDown')?.value.facts ?? facts;
  expect([
    ...links.map(({ url, at }) => [url, at.line]),
    ...[...inline, ...html].map(({ text, at }) => [text, at.line]),
  ]).toEqual([
    ['https://grafana.example/d/l', 15],
    ['plan.md', 17],
    ['kubectl get pods', 17],
    ['<pod>', 17],
  ]);
});

const thousands = (count: number, line: string) => `${line}\n`.repeat(count);
test.each([
  ['commands', yaml.replace('    options:', `${thousands(150_000, '      - a')}    options:`)],
  ['elements in a text', yaml.replace('Nobody can buy.', '<b>'.repeat(200_000))],
  ['steps', yaml.replace('impact:', `${thousands(30_000, '  - {name: a, commands: [b]}')}impact:`)],
])('thousands of %s', (_, text) => {
  const started = performance.now();
  const loaded = loadOpsRepo(new Map(Object.entries({ ...smallOrg, 'runbooks/shop/LedgerDown.yaml': text })));
  const { code, html } = loaded.repo.runbooks.get('shop/LedgerDown')?.value.facts ?? facts;
  expect(code.length + html.length).toBeGreaterThan(30_000);
  expect(performance.now() - started).toBeLessThan(6_000);
});
