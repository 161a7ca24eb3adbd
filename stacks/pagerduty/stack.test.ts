import { Testing } from 'cdktf';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import type { PagerDutyAccount } from '../../model/organization.ts';
import { folderOf } from '../test-folder.ts';
import { repoOf, smallRepo } from '../test-repo.ts';
import { PagerDutyStack } from './stack.ts';

const account = {
  region: 'eu',
  features: ['priorities', 'service_orchestration', 'alert_grouping', 'round_robin'],
  defaultService: 'login',
} as const;
const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
const synth = (others?: Parameters<typeof repoOf>[0], has: PagerDutyAccount = account) =>
  Testing.synth(new PagerDutyStack(Testing.app({ outdir: folderOf() }), 'pagerduty', repoOf(others), has, now), true);

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
    'service_keys',
    'service_login',
  ]);
});

test('a plan without anything gets the plain resources', () => {
  const { resource, data, output } = JSON.parse(synth({}, { ...account, features: [], defaultService: undefined }));
  expect([Object.keys(resource), Object.keys(data), output]).toEqual([
    [
      'pagerduty_escalation_policy',
      'pagerduty_schedule',
      'pagerduty_service',
      'pagerduty_service_dependency',
      'pagerduty_service_integration',
      'pagerduty_team',
      'pagerduty_team_membership',
      'pagerduty_user',
    ],
    ['pagerduty_user'],
    undefined,
  ]);
});

test('whatever carries an id is moved when it changes', () => {
  const renamed = (file: string) => `${smallRepo[file]}\npreviously: old\n`;
  const others = ['catalog/services/login.yaml', 'catalog/teams/web.yaml', 'catalog/people/grace.yaml'];
  const { moved } = JSON.parse(synth(Object.fromEntries(others.map(file => [file, renamed(file)]))));
  expect(moved.map(({ from, to }: { from: string; to: string }) => `${from} → ${to}`)).toEqual([
    'pagerduty_user.person_old → pagerduty_user.person_grace',
    'pagerduty_team.team_old → pagerduty_team.team_web',
    'pagerduty_team_membership.team-membership_old_ada → pagerduty_team_membership.team-membership_web_ada',
    'pagerduty_team_membership.team-membership_old_old → pagerduty_team_membership.team-membership_web_grace',
    'pagerduty_team_membership.team-membership_old_maria → pagerduty_team_membership.team-membership_web_maria',
    'pagerduty_service.service_old → pagerduty_service.service_login',
    'pagerduty_service_integration.integration_old → pagerduty_service_integration.integration_login',
    'pagerduty_alert_grouping_setting.alert-grouping_old → pagerduty_alert_grouping_setting.alert-grouping_login',
    'pagerduty_service_dependency.service-dependency_old_keys → pagerduty_service_dependency.service-dependency_login_keys',
    'pagerduty_event_orchestration_service.service-orchestration_old → pagerduty_event_orchestration_service.service-orchestration_login',
  ]);
});
