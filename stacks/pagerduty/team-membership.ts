import type { TeamMembershipConfig } from '@cdktf/provider-pagerduty/lib/team-membership/index.js';

/** A person's place in a team. The role is explicit: by default PagerDuty makes everybody a manager. */
export const teamMembershipConfig = (teamId: string, userId: string, manages: boolean): TeamMembershipConfig => ({
  teamId,
  userId,
  role: manages ? 'manager' : 'responder',
  // So that a person leaves the team's policies before the team.
  lifecycle: { createBeforeDestroy: true },
});
