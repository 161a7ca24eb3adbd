import { Testing } from 'cdktf';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { folderOf } from '../test-folder.ts';
import { repoOf } from '../test-repo.ts';
import { PagerDutyStack } from './stack.ts';

const account = { region: 'eu', features: [], defaultService: undefined } as const;
const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
const synth = (others?: Parameters<typeof repoOf>[0]) =>
  Testing.synth(
    new PagerDutyStack(Testing.app({ outdir: folderOf() }), 'pagerduty', repoOf(others), account, now),
    true,
  );

test('the stack as Terraform JSON', () => expect(`${synth()}\n`).toMatchFileSnapshot('./stack.test.tf.json'));

test('ids that cdktf would merge stay apart', () => {
  const service = (code: string) =>
    `{code: SVC-${code}, name: ${code}, description: It., owner: web, tier: 1, escalation_policy: web}`;
  const { resource } = JSON.parse(
    synth({
      'catalog/services/a/b.yaml': service('A'),
      'catalog/services/a-b.yaml': service('B'),
      'catalog/services/ab.yaml': service('C'),
    }),
  );
  expect(Object.keys(resource.pagerduty_service)).toEqual([
    'service_a--b',
    'service_a-b',
    'service_ab',
    'service_login',
  ]);
});
