import { expect, test } from 'vitest';
import { teamMembershipConfig } from './team-membership.ts';

test.each([
  ['a member', { manages: false, owns: false }, 'member'],
  ['the manager', { manages: true, owns: false }, 'maintainer'],
  ['an owner of the organization', { manages: false, owns: true }, 'maintainer'],
])('%s', (_, who, role) => {
  expect(teamMembershipConfig('1', 'ada-lab', who)).toStrictEqual({ teamId: '1', username: 'ada-lab', role });
});
