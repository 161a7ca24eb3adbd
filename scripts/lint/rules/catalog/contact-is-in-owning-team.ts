import type { Rule } from '../../rule.ts';

/** Whoever is asked about a service should belong to those who answer for it. */
export const contactIsInOwningTeam: Rule = {
  id: 'catalog/contact-is-in-owning-team',
  summary: 'The contact of a service is a member or the manager of the team that owns it.',
  level: 'warning',
  why: 'People ask somebody who has moved on, or who cannot decide.',
  fix: 'Name somebody of the owning team, or add the contact to it.',
  needs: ['team'],
  *check({ services, teams, people }) {
    for (const { value, at } of services.values()) {
      const team = teams.get(value.owner);
      if (!team || value.contact === undefined || !people.has(value.contact)) continue;
      if ([team.value.manager, ...team.value.members].includes(value.contact)) continue;
      yield {
        message: `Unexpected contact \`${value.contact}\`, expected a member or the manager of team \`${team.id}\``,
        at: at('contact'),
        hint: 'name somebody of the team, or add them to it',
        related: { message: 'the team', at: team.at('members') },
      };
    }
  },
};
