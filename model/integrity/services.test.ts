import { expect, test } from 'vitest';
import { linesAfter, linesWith, smallOrg } from '../test-org.ts';

const shop = 'catalog/services/shop.yaml';
const external = smallOrg[shop]?.replace('escalation_policy: shop', 'external: true') ?? '';

test('the service that takes unrouted events is deployed', () => {
  expect(linesWith({ [shop]: external })).toEqual([
    'catalog/organization.yaml:2:30: error: Unexpected external service `shop`, expected one that is deployed [reference]',
  ]);
});

test('an external service has no policy, since it is not deployed', () => {
  const file = 'catalog/services/ledger.yaml';
  expect(linesAfter(file, 'tier: 2', 'tier: 2\nexternal: true')).toEqual([
    `${file}:7:1: warning: Unexpected \`escalation_policy\`, expected none for an external service [reference] → ${file}:6:11: an external service is not deployed, so its policy would page nobody`,
  ]);
  expect(linesAfter(file, 'escalation_policy: shop', 'external: true')).toEqual([]);
});

test.each([
  ['support_hours: {time_zone: Europe/Berlin, days: monday-friday, hours: "09:00-17:00"}', []],
  ['support_hours: {time_zone: Europe/Berlin, days: monday-friday, hours: "00:00-24:00"}', []],
  [
    'support_hours: {time_zone: Europe/Berlin, days: monday-friday, hours: "22:00-06:00"}',
    [
      '6:71: error: Unexpected support hours, expected them to end after they begin (PagerDuty knows no support hours past midnight)',
    ],
  ],
  [
    'support_hours: {time_zone: Europe/Berlin, days: monday-friday, hours: "09:00-09:00"}',
    [
      '6:71: error: Unexpected support hours, expected them to end after they begin (PagerDuty knows no support hours past midnight)',
    ],
  ],
  ['alert_grouping: {by: content, window: 1d}', []],
  ['alert_grouping: {by: time, window: 1m}', []],
  [
    'alert_grouping: {by: content, window: 2h}',
    ['6:39: error: Unexpected window `2h`, expected a time from `5m` to `1h`, or `1d`'],
  ],
  [
    'alert_grouping: {by: similarity, window: 1d}',
    ['6:42: error: Unexpected window `1d`, expected a time from `5m` to `1h`'],
  ],
  [
    'alert_grouping: {by: time, window: 2d}',
    ['6:36: error: Unexpected window `2d`, expected a time from `1m` to `1d`'],
  ],
  ['acknowledge_timeout: 1m', []],
  ['acknowledge_timeout: never', []],
  ['acknowledge_timeout: 0m', ['6:22: error: Unexpected timeout `0m`, expected `never` or at least one minute']],
  ['auto_resolve: 0h', ['6:15: error: Unexpected timeout `0h`, expected `never` or at least one minute']],
])('%s', (key, said) => {
  expect(linesAfter(shop, 'tier: 2', `tier: 2\n${key}`)).toEqual(said.map(line => `${shop}:${line} [limit]`));
});
