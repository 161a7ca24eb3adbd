import { expect, test } from 'vitest';
import type { ServiceFile } from '../../model/file-types.ts';
import { understandService } from '../../model/service.ts';
import { alertGroupingConfig } from './alert-grouping.ts';

const translate = (grouping: NonNullable<ServiceFile['alert_grouping']>) => {
  const service = understandService({
    code: 'SVC-LOGIN',
    name: 'Login',
    description: 'Lets people in.',
    owner: 'web',
    tier: 1,
    escalation_policy: 'web',
    alert_grouping: grouping,
  });
  if (!service.alertGrouping) throw new Error('It was given');
  return alertGroupingConfig(service, service.alertGrouping, 'S1');
};

test('equal fields', () =>
  expect(translate({ by: 'content' })).toStrictEqual({
    name: 'Login',
    description: 'Looked after in the ops repository.',
    services: ['S1'],
    type: 'content_based',
    config: { aggregate: 'all', fields: ['class'], timeWindow: 300 },
  }));

test.each<[string, NonNullable<ServiceFile['alert_grouping']>, object]>([
  ['time', { by: 'time', window: '2h' }, { type: 'time', config: { timeout: 7200 } }],
  ['similarity', { by: 'similarity', window: '15m' }, { type: 'intelligent', config: { timeWindow: 900 } }],
])('%s', (_, grouping, expected) => expect(translate(grouping)).toMatchObject(expected));
