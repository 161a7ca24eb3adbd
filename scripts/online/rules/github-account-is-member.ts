import { didYouMean } from '../../../model/did-you-mean.ts';
import type { GitHubRule, Problem } from '../online-rule.ts';
import { accountsInTeams } from '../people-on-github.ts';

/** A name with a typing error is often the account of a stranger. */
export const githubAccountIsMember: GitHubRule = {
  id: 'online/github-account-is-member',
  service: 'github',
  summary: 'Whoever is put into a team on GitHub is a member of the organization.',
  level: 'warning',
  why: 'The deployment invites the account into the organization, whoever it belongs to.',
  fix: 'Make sure that the account is the right one; after the invitation is accepted this is silent.',
  async check(repo, ask) {
    const accounts = accountsInTeams(repo);
    const members = accounts.length === 0 ? [] : await ask.members();
    const problems: Problem[] = [];
    for (const { person, name } of accounts) {
      if (members.includes(name.toLowerCase()) || !(await ask.hasAccount(name))) continue;
      problems.push({
        message: `Unexpected GitHub account \`${name}\`, expected a member of the organization`,
        at: person.at('github'),
        ...didYouMean(name, members),
      });
    }
    return problems;
  },
};
