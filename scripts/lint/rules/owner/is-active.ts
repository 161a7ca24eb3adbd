import { levelByTier } from '../../level-by-tier.ts';
import { ownedThings } from '../../owner/owned-things.ts';
import type { Rule } from '../../rule.ts';

/** A name on paper answers no question. */
export const ownerIsActive: Rule = {
  id: 'owner/is-active',
  summary: 'The owner of a service, runbook or event is a team with members.',
  level: 'warning',
  why: 'Nobody notices that it is wrong, and nobody mends it.',
  fix: 'Give it to the team that took over, or put somebody into the team.',
  *check(repo) {
    for (const { owner, what, service, at } of ownedThings(repo)) {
      const team = repo.teams.get(owner ?? '');
      if (!team || team.value.members.length > 0) continue;
      yield {
        message: `Unexpected owner \`${team.id}\` of ${what}, expected a team with members`,
        at: at('owner'),
        level: levelByTier(repo, service),
        related: { message: 'the team', at: team.at('members') },
      };
    }
  },
};
