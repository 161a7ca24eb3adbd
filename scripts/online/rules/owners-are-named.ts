import type { GitHubRule } from '../online-rule.ts';
import { accountsInTeams } from '../people-on-github.ts';

/** GitHub makes owners maintainers of every team they join, whatever is asked for. */
export const ownersAreNamed: GitHubRule = {
  id: 'online/owners-are-named',
  service: 'github',
  summary: 'Those of our people who own the organization on GitHub are the `owners` of organization.yaml.',
  level: 'warning',
  why: 'Owners are maintainers of all their teams, so that every plan would change their memberships again.',
  fix: 'Add the person to `github.owners` in catalog/organization.yaml, or take them out.',
  async check(repo, ask) {
    const organization = repo.organization;
    const named = organization?.value.github?.owners;
    const accounts = accountsInTeams(repo);
    if (!organization || !named || accounts.length === 0) return [];
    const owners = await ask.owners();
    const missing = accounts
      .filter(({ person, name }) => owners.includes(name.toLowerCase()) && !named.includes(person.id))
      .map(({ person }) => ({
        message: `Missing owner \`${person.id}\`, who owns the organization on GitHub`,
        at: organization.at('github', 'owners'),
        related: { message: 'the account', at: person.at('github') },
      }));
    const mistaken = named.entries().flatMap(([index, id]) => {
      const account = repo.people.get(id)?.value.github;
      if (account === undefined || owners.includes(account.toLowerCase())) return [];
      const message = `Unexpected owner \`${id}\`, expected an owner of the organization on GitHub`;
      return [{ message, at: organization.at('github', 'owners', index) }];
    });
    return [...missing, ...mistaken];
  },
};
