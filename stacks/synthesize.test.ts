import { readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { App } from 'cdktf';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { OpsRepo } from '../model/ops-repo.ts';
import { synthesize } from './synthesize.ts';
import { folderOf } from './test-folder.ts';
import { repoFrom, repoOf } from './test-repo.ts';

/** What one synth writes, file by file. */
function synthOf(repo: OpsRepo): Record<string, string> {
  const outdir = folderOf();
  const app = new App({ outdir });
  synthesize(app, repo, Temporal.Instant.from('2026-11-16T09:00:00Z'));
  app.synth();
  const files = readdirSync(outdir, { recursive: true, encoding: 'utf8' }).filter(name => name.endsWith('.json'));
  return Object.fromEntries(files.toSorted().map(name => [name, readFileSync(join(outdir, name), 'utf8')]));
}

const synth = (others?: Parameters<typeof repoOf>[0]) => synthOf(repoOf(others));
const organization = (keys: string) => ({ 'catalog/organization.yaml': `{name: Lab, ${keys}}` });

test.each([
  ['PagerDuty and GitHub', {}, ['stacks/github/cdk.tf.json', 'stacks/pagerduty/cdk.tf.json']],
  ['PagerDuty alone', organization('pagerduty: {region: us}'), ['stacks/pagerduty/cdk.tf.json']],
  ['GitHub alone', organization('github: {organization: lab, repository: ops}'), ['stacks/github/cdk.tf.json']],
  ['neither', organization(''), []],
])('an organization with %s', (_, others, stacks) => {
  expect(Object.keys(synth(others))).toEqual(['manifest.json', ...stacks]);
});

test('one person and one service are enough', () => {
  const files = synthOf(
    repoFrom({
      'catalog/organization.yaml': '{name: Solo, pagerduty: {region: us}}',
      'catalog/people/ada.yaml': '{name: Ada, email: ada@solo.example, time_zone: Etc/UTC}',
      'catalog/teams/all.yaml': '{name: All, acronym: ALL, manager: ada, members: []}',
      'catalog/escalation-policies/all.yaml':
        '{name: All, owner: all, repeat: 0, rules: [{targets: [people/ada], escalate_after: 15m}]}',
      'catalog/services/site.yaml':
        '{code: SVC-SITE, name: Site, description: It., owner: all, tier: 1, escalation_policy: all}',
    }),
  );
  const { data, resource } = JSON.parse(files['stacks/pagerduty/cdk.tf.json'] ?? '');
  expect(Object.keys({ ...data, ...resource })).toEqual([
    'pagerduty_user',
    'pagerduty_escalation_policy',
    'pagerduty_service',
    'pagerduty_service_integration',
    'pagerduty_team',
    'pagerduty_team_membership',
  ]);
});

test('a second synth writes the same text, without the place where it was written', () => {
  const [first, second] = [synth(), synth()];
  expect(first).toEqual(second);
  const text = Object.values(first).join('\n');
  for (const place of [process.cwd(), tmpdir(), import.meta.dirname]) expect(text).not.toContain(place);
});

test('what people write is never worked out by Terraform', () => {
  const text = Object.values(synthOf(repoFrom(hostile('$'.concat('{path.root}%{if true}'))))).join('\n');
  expect(text.split('$${path.root}%%{if true}')).toHaveLength(14);
  const templates = Array.from(text.matchAll(/(?<![$%])[$%]\{[^}]*\}/g), ([template]) => template);
  expect(templates.filter(template => !/^\$\{(data\.)?\w+\.[\w-]+\.id\}$/.test(template))).toEqual([]);
});

/** A repository with `text` wherever text is free. */
function hostile(text: string): Record<string, string> {
  const json = (value: object) => JSON.stringify(value);
  const layer = { name: text, turn: 'daily', handoff: '09:00', start: '2026-01-05', people: ['ada'] };
  const severity = { description: text, urgency: 'high', respond_within: '5m', update_every: '15m' };
  const person = { name: text, time_zone: 'Etc/UTC', github: 'ada' };
  const rule = { targets: ['people/ada'], escalate_after: '15m' };
  const service = { code: 'SVC-A', name: text, description: text, owner: 'web', tier: 1, escalation_policy: 'web' };
  return {
    'catalog/organization.yaml': '{name: Lab, pagerduty: {region: us}, github: {organization: lab, repository: ops}}',
    'catalog/severities.yaml': json({ 'SEV-1': severity }),
    'catalog/people/ada.yaml': json({ ...person, email: 'ada@lab.example', managed: true }),
    'catalog/teams/web.yaml': json({ name: text, acronym: 'WEB', manager: 'ada', members: ['ada'], chat: text }),
    'catalog/schedules/web.yaml': json({ name: text, owner: 'web', time_zone: 'Etc/UTC', layers: [layer] }),
    'catalog/escalation-policies/web.yaml': json({ name: text, owner: 'web', repeat: 0, rules: [rule] }),
    'catalog/services/a.yaml': json(service),
  };
}
