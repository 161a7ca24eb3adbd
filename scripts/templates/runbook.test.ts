import { posix } from 'node:path';
import { expect, test } from 'vitest';
import { parseMarkdown } from '../../model/source/markdown-source.ts';
import { fakeWorld } from '../commands/fake-world.ts';
import { newFile } from '../commands/new.ts';
import { minimalOrg } from '../lint/minimal-org.ts';

const files = {
  ...minimalOrg,
  'catalog/services/eu/shop.yaml': `code: SVC-EU
name: EU [shop]
description: Sells.
owner: shop
tier: 2
escalation_policy: shop
links: { dashboard: "https://grafana.small.test/d/shop(eu)", chat: "#eu-shop" }
`,
  'alerts/eu/shop/availability.slo.yaml': `objective: 99.5
window: 28d
sli: { total: "rate(all[{{.window}}])", error: "rate(bad[{{ .window }}])" }
alert: { name: ShopBurn, impact: Nobody buys., first_step: Look at *stock*., review_by: 2027-03-31 }
`,
  'alerts/eu/shop/stock.rules.yaml':
    'groups: [{ name: stock, rules: [{ alert: StockEmpty, expr: stock == 0, annotations: { impact: "{{ $value }} left" } }] }]\n',
};

async function runbook(name: string) {
  const world = fakeWorld(files);
  await newFile.run(world, ['runbook', `eu/shop/${name}`], {});
  return world.files.get(`runbooks/eu/shop/${name}.md`) ?? '';
}

const codeOf = (text: string) => parseMarkdown('a.md', text).facts?.code.map(({ language, text }) => [language, text]);

test('begins with what the alert says', async () => {
  const text = await runbook('ShopBurn');
  expect(text.split('\n').slice(0, 16).join('\n')).toBe(`---
service: eu/shop
owner: shop
last_reviewed: 2026-11-16
---
# ShopBurn

Look at \\*stock\\*.
No better after 5 minutes? Go on with the [diagnosis](#diagnosis).

## Meaning

\`ShopBurn\` fires when the error budget of the SLO \`availability\` is spent too fast: 99.5 % over 28d.

## Impact
`);
  expect(text).toContain('Nobody buys. The severity in the page says how bad it is.');
});

test('asks Prometheus for what the alert is about', async () => {
  expect(codeOf(await runbook('ShopBurn'))).toEqual([['promql', '(\n  rate(bad[5m])\n) / (\n  rate(all[5m])\n)']]);
  expect(codeOf(await runbook('StockEmpty'))).toEqual([['promql', 'stock == 0']]);
  expect(codeOf(await runbook('NotYetThere'))).toEqual([
    ['promql', 'ALERTS{alertname="NotYetThere", alertstate="firing"}'],
  ]);
});

test('text that is still to be filled in says nothing', async () => {
  expect(await runbook('StockEmpty')).not.toContain('{{');
});

test('every link leads somewhere, and every section has a text', async () => {
  const facts = parseMarkdown('a.md', await runbook('ShopBurn')).facts;
  const slugs = facts?.headings.map(({ slug }) => `#${slug}`) ?? [];
  const resolved = facts?.links.map(({ url }) => (url.startsWith('..') ? posix.join('runbooks/eu/shop', url) : url));
  const known = [...slugs, ...Object.keys(files), 'https://grafana.small.test/d/shop%28eu%29'];
  expect(resolved?.filter(url => !known.includes(url))).toEqual([]);
  expect(resolved).toContain('catalog/services/eu/shop.yaml');
  expect(resolved).toContain('catalog/escalation-policies/shop.yaml');
  expect(facts?.headings.map(({ text }) => text)).toEqual([
    'ShopBurn',
    'Meaning',
    'Impact',
    'Diagnosis',
    'Mitigation',
    'Roll back',
    'Take the instance out',
    'Escalation',
  ]);
  expect(facts?.headings.filter(({ words, text }) => words === 0 && text !== 'Mitigation')).toEqual([]);
});
