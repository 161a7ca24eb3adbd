import { expect, test } from 'vitest';
import { understandEscalationPolicy } from '../../model/escalation-policy.ts';
import { escalationPolicyConfig } from './escalation-policy.ts';

test('an escalation policy', () => {
  const policy = understandEscalationPolicy({
    name: 'Web',
    owner: 'web',
    repeat: 2,
    rules: [
      { targets: ['schedules/web/primary'], escalate_after: '15m' },
      { targets: ['schedules/web/secondary', 'people/maria'], escalate_after: '1h' },
    ],
  });
  const ids = { people: (id: string) => `person ${id}`, schedules: (id: string) => `schedule ${id}` };
  expect(escalationPolicyConfig(policy, { id: 'T1', name: 'Web' }, ids, { mayTakeTurns: true })).toStrictEqual({
    name: 'Web',
    description: 'Owned by Web.',
    numLoops: 2,
    teams: ['T1'],
    rule: [
      {
        escalationDelayInMinutes: 15,
        target: [{ type: 'schedule_reference', id: 'schedule web/primary' }],
      },
      {
        escalationDelayInMinutes: 60,
        target: [
          { type: 'schedule_reference', id: 'schedule web/secondary' },
          { type: 'user_reference', id: 'person maria' },
        ],
      },
    ],
    lifecycle: { createBeforeDestroy: true },
  });
});

test.each([
  ['where the plan has it', true, { escalationRuleAssignmentStrategy: { type: 'round_robin' } }],
  ['and not elsewhere', false, {}],
])('targets take turns %s', (_, mayTakeTurns, expected) => {
  const policy = understandEscalationPolicy({
    name: 'Web',
    owner: 'web',
    repeat: 0,
    rules: [{ targets: ['people/ada', 'people/grace'], escalate_after: '5m', assignment: 'round_robin' }],
  });
  const id = (text: string) => text;
  const { rule } = escalationPolicyConfig(
    policy,
    { id: 'T1', name: 'Web' },
    { people: id, schedules: id },
    { mayTakeTurns },
  );
  const target = [
    { type: 'user_reference', id: 'ada' },
    { type: 'user_reference', id: 'grace' },
  ];
  expect(rule).toStrictEqual([{ escalationDelayInMinutes: 5, target, ...expected }]);
});
