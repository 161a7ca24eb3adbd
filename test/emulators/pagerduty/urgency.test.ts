import { expect, test } from 'vitest';
import { urgencyOf } from './urgency.ts';

const hours = {
  type: 'fixed_time_per_day',
  time_zone: 'Europe/Berlin',
  start_time: '09:00:00',
  end_time: '17:00:00',
  days_of_week: [1, 2, 3, 4, 5],
};

test.each([
  ['critical', 'high'],
  ['error', 'high'],
  ['warning', 'low'],
  ['info', 'low'],
])('a severity of %s is of %s urgency', (severity, urgency) => {
  const rule = { type: 'constant', urgency: 'severity_based' };
  expect(urgencyOf({ incident_urgency_rule: rule, support_hours: null }, severity, '2026-11-16T09:00:00Z')).toBe(
    urgency,
  );
  const fixed = { type: 'constant', urgency: 'low' };
  expect(urgencyOf({ incident_urgency_rule: fixed, support_hours: null }, severity, '2026-11-16T09:00:00Z')).toBe(
    'low',
  );
});

test.each([
  ['2026-11-16T07:59:59Z', 'low'],
  ['2026-11-16T08:00:00Z', 'high'],
  ['2026-11-16T15:59:59Z', 'high'],
  ['2026-11-16T16:00:00Z', 'low'],
  ['2026-11-15T09:00:00Z', 'low'],
])('at %s support hours make it %s', (now, urgency) => {
  const rule = {
    type: 'use_support_hours',
    during_support_hours: { type: 'constant', urgency: 'high' },
    outside_support_hours: { type: 'constant', urgency: 'low' },
  };
  expect(urgencyOf({ incident_urgency_rule: rule, support_hours: hours }, 'info', now)).toBe(urgency);
});
