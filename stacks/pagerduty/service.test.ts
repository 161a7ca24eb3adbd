import { expect, test } from 'vitest';
import type { ServiceFile } from '../../model/file-types.ts';
import { understandService } from '../../model/service.ts';
import { serviceConfig } from './service.ts';

const login: ServiceFile = {
  code: 'SVC-LOGIN',
  name: 'Login',
  description: 'Lets people in.',
  owner: 'web',
  tier: 1,
  escalation_policy: 'web',
};

const translate = (more: Partial<ServiceFile>) => serviceConfig(understandService({ ...login, ...more }), 'P1');

test('a service', () =>
  expect(translate({})).toStrictEqual({
    name: 'Login',
    description: 'Lets people in.',
    escalationPolicy: 'P1',
    acknowledgementTimeout: 'null',
    autoResolveTimeout: 'null',
    alertCreation: 'create_alerts_and_incidents',
    incidentUrgencyRule: { type: 'constant', urgency: 'severity_based' },
  }));

test('timeouts are text, in seconds', () =>
  expect(translate({ acknowledge_timeout: '30m', auto_resolve: '1d' })).toMatchObject({
    acknowledgementTimeout: '1800',
    autoResolveTimeout: '86400',
  }));

test('low urgency outside support hours', () => {
  const { incidentUrgencyRule, supportHours } = translate({
    support_hours: { time_zone: 'Europe/Kyiv', days: 'monday-friday', hours: '09:00-17:30' },
  });
  expect(incidentUrgencyRule).toStrictEqual({
    type: 'use_support_hours',
    duringSupportHours: { type: 'constant', urgency: 'severity_based' },
    outsideSupportHours: { type: 'constant', urgency: 'low' },
  });
  expect(supportHours).toStrictEqual({
    type: 'fixed_time_per_day',
    timeZone: 'Europe/Kiev',
    daysOfWeek: [1, 2, 3, 4, 5],
    startTime: '09:00:00',
    endTime: '17:30:00',
  });
});

test('support hours until midnight', () =>
  expect(
    translate({ support_hours: { time_zone: 'Etc/UTC', days: 'sunday', hours: '12:00-24:00' } }).supportHours,
  ).toMatchObject({ daysOfWeek: [7], startTime: '12:00:00', endTime: '23:59:59' }));
