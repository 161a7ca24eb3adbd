import type { Rule } from '../../rule.ts';

/** A team without people cannot answer for anything. */
export const teamHasMembers: Rule = {
  id: 'catalog/team-has-members',
  summary: 'A team has at least one member.',
  level: 'warning',
  why: 'What the team owns has an owner on paper only.',
  fix: 'Add members, or give what the team owns to another team and delete it.',
  *check({ teams }) {
    for (const { id, value, at } of teams.values()) {
      if (value.members.length > 0) continue;
      yield {
        message: `Missing members for team \`${id}\`, expected at least one person`,
        at: at('members'),
        hint: 'add somebody, or give what it owns to another team',
      };
    }
  },
};
