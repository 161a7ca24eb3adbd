import { expect, test } from 'vitest';
import { linesWith, smallOrg } from '../test-org.ts';

const organization = 'catalog/organization.yaml';
const lacks = (feature: string) =>
  `since \`pagerduty.features\` does not list \`${feature}\` (add \`${feature}\` to \`features\` in ${organization} if the plan of the account has it) [left-out]`;

const withAccount = (account: string, others: Readonly<Record<string, string>> = {}) =>
  linesWith({ [organization]: `name: Small\n${account}\n`, ...others });

test('an account without a service for events that name no known one', () =>
  expect(withAccount('pagerduty: {features: [service_orchestration]}')).toEqual([
    `${organization}:2:1: info: Left out: the routing of events to services, since there is no \`pagerduty.default_service\` (name the service that gets events which name no known one: PagerDuty would drop them silently) [left-out]`,
  ]));

test('severities that PagerDuty never hears of', () =>
  expect(withAccount('pagerduty: {default_service: shop}')).toEqual([
    `catalog/severities.yaml:1:8: info: Left out: what a severity does in PagerDuty, ${lacks('service_orchestration')}`,
  ]));

test.each([
  ['catalog/severities.yaml', 'urgency: high,', 'urgency: high, priority: P1,', '1:51', 'priorities'],
  ['catalog/services/shop.yaml', 'tier: 2', 'tier: 2\nalert_grouping: {by: time}', '6:1', 'alert_grouping'],
  [
    'catalog/escalation-policies/shop.yaml',
    'after: 15m}',
    'after: 15m, assignment: round_robin}',
    '5:54',
    'round_robin',
  ],
])('what %s asks for', (file, from, to, place, feature) => {
  const what = {
    priorities: 'the priority of incidents',
    alert_grouping: 'the grouping of alerts',
    round_robin: 'taking turns in an escalation rule',
  }[feature];
  expect(
    withAccount('pagerduty: {default_service: shop, features: [service_orchestration]}', {
      [file]: smallOrg[file]?.replace(from, to) ?? '',
    }),
  ).toEqual([`${file}:${place}: info: Left out: ${what}, ${lacks(feature)}`]);
});

test('what several things ask for is said once', () =>
  expect(
    withAccount('pagerduty: {default_service: shop, features: [service_orchestration]}', {
      'catalog/severities.yaml':
        smallOrg['catalog/severities.yaml']?.replaceAll(/urgency: (high|low),/g, '$& priority: P1,') ?? '',
    }),
  ).toEqual([
    `catalog/severities.yaml:1:51: info: Left out: the priority of incidents here and at 1 more, ${lacks('priorities')}`,
  ]));

test('nothing where nothing goes to PagerDuty', () => expect(withAccount('')).toEqual([]));
