import { expect, test } from 'vitest';
import { teamMembershipConfig } from './team-membership.ts';

test.each([
  ['a member responds', false, 'responder'],
  ['the manager manages', true, 'manager'],
])('%s', (_, manages, role) => {
  expect(teamMembershipConfig('T1', 'U1', manages)).toStrictEqual({
    teamId: 'T1',
    userId: 'U1',
    role,
    lifecycle: { createBeforeDestroy: true },
  });
});
