import type { TeamMembershipConfig } from '@cdktf/provider-github/lib/team-membership/index.js';

/**
 * A person's place in a team. GitHub makes every owner of the organization a maintainer; declared as a member they
 * would be a change in every plan.
 */
export const teamMembershipConfig = (
  teamId: string,
  username: string,
  { manages, owns }: { readonly manages: boolean; readonly owns: boolean },
): TeamMembershipConfig => ({ teamId, username, role: manages || owns ? 'maintainer' : 'member' });
