import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../model/load.ts';
import { schemas } from '../../model/schemas.ts';
import { findingLine } from '../../model/source/finding.ts';
import { fakeWorld } from '../commands/fake-world.ts';
import { newFile } from '../commands/new.ts';
import { templates } from './index.ts';
import type { Template } from './template.ts';

const smallCompany: Readonly<Record<string, string>> = {
  'catalog/organization.yaml': 'name: Small\ngithub: { organization: small, repository: ops }\n',
  'catalog/severities.yaml': `SEV-1: { description: Bad., urgency: high, respond_within: 5m, update_every: 15m }
SEV-2: { description: Less bad., urgency: low, respond_within: 1h, update_every: 2h }
`,
  'catalog/people/grace.yaml': 'name: Grace\nemail: grace@small.test\ntime_zone: America/New_York\ngithub: grace\n',
  'catalog/people/linus.yaml': 'name: Linus\nemail: linus@small.test\ntime_zone: America/New_York\n',
  'catalog/teams/shop.yaml': 'name: Shop\nacronym: PAY\nmanager: grace\nmembers: [grace, linus]\nchat: "#shop"\n',
  'catalog/schedules/shop.yaml': `name: Shop
owner: shop
time_zone: America/New_York
layers:
  - { name: Weekly, turn: weekly, handoff: monday 09:00, start: 2026-01-05, people: [grace, linus] }
`,
  'catalog/escalation-policies/shop.yaml':
    'name: Shop\nowner: shop\nrepeat: 2\nrules:\n  - { targets: [schedules/shop], escalate_after: 15m }\n',
  'catalog/services/checkout.yaml': `code: SVC-CHECKOUT
name: Checkout API
description: Takes the order and the money.
owner: shop
tier: 2
escalation_policy: shop
links: { dashboard: "https://grafana.small.test/d/checkout" }
`,
};

/** Ids that no file of the company has; names, codes and so on that follow from them may be taken. */
const newIds: Partial<Record<string, string>> = {
  service: 'search',
  postmortem: '2026-11-03-checkout-outage',
};

/** The company with one more file of a kind, and what its text was made into. */
async function withNew(
  template: Template,
  id = newIds[template.kind] ?? template.example,
  edit = (text: string) => text,
) {
  const file = template.fileOf(id ?? '');
  const world = fakeWorld(Object.fromEntries(Object.entries(smallCompany).filter(([path]) => path !== file)));
  const code = await newFile.run(world, [template.kind, ...(template.example !== undefined && id ? [id] : [])], {});
  const text = world.files.get(file) ?? '';
  world.files.set(file, edit(text));
  return { code, text, findings: loadOpsRepo(world.files).findings.map(findingLine), notes: world.notes.join('\n') };
}

/** Examples begin with a key, a list item or a map; sentences with a capital. */
const uncomment = (text: string): string => text.replaceAll(/^( *)# (?= *([a-z_]+:( |$)|- |\{ ))/gm, '$1');

test.each(templates)('$kind: what is written has no findings', async template => {
  const { code, findings, notes } = await withNew(template);
  expect({ code, findings }).toEqual({ code: 0, findings: [] });
  expect(notes).not.toContain('To fill in');
});

test.each(templates)('$kind: what is optional may all be taken', async template => {
  const { text, findings } = await withNew(template, undefined, uncomment);
  expect(findings).toEqual([]);
  if (text.includes('Optional:')) expect(uncomment(text)).not.toBe(text);
});

/** Left out on purpose: what a new file cannot have, what the form that the template shows excludes, and what Thanos alone reads. */
const leftOut: Readonly<Record<string, readonly string[]>> = {
  rules: ['record', 'partial_response_strategy'],
  event: ['runbook_url', 'slo', 'long_window', 'short_window'],
};

test.each(templates)('$kind: every key of the schema is shown', async ({ kind, ...template }) => {
  const { text } = await withNew({ kind, ...template });
  const shown = new Set(Array.from(text.matchAll(/([a-z_]+):/g), ([, key]) => key));
  const missing = keysOf(schemas[kind]).filter(key => !shown.has(key) && key !== 'previously');
  expect(new Set(missing)).toEqual(new Set(leftOut[kind]));
});

/** Every key that any object of a schema may have. */
function keysOf(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, value]) => {
    if (key === 'examples') return [];
    return key === 'properties' ? [...Object.keys(value), ...Object.values(value).flatMap(keysOf)] : keysOf(value);
  });
}

test.each(templates)('$kind: it is ready to be read', async template => {
  const { text } = await withNew(template);
  expect(text).not.toMatch(/\b(TODO|TBD|FIXME|undefined|null|NaN)\b|<\w+>|[ \t]$/m);
  expect(text.split('\n').filter(line => line.length > 120 && !line.startsWith('|'))).toEqual([]);
  expect(text).toMatch(/[^\n]\n$/);
  const first = template.fileOf('a/b').endsWith('.md') ? '---' : '# yaml-language-server: $schema=';
  expect(text.startsWith(first)).toBe(true);
});

const perverse = ['no', '007', '1e3', '0x1f', 'null', 'a'.repeat(100), 'platform/on/y', 'grace-2', 'pay'];

test.each(templates.filter(({ example }) => example !== undefined))('$kind: any id will do', async template => {
  for (const id of perverse) {
    const full = /^(alerts|runbooks)/.test(template.fileOf('x/y')) ? `checkout/${id.replaceAll('/', '-')}` : id;
    const { findings } = await withNew(template, template.complete ? `2026-11-03-${full.replaceAll('/', '-')}` : full);
    expect(findings, id).toEqual([]);
  }
});
