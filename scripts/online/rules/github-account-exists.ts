import { didYouMean } from '../../../model/did-you-mean.ts';
import type { GitHubRule, Problem } from '../online-rule.ts';
import { accountsInTeams } from '../people-on-github.ts';

/** People rename their accounts. */
export const githubAccountExists: GitHubRule = {
  id: 'online/github-account-exists',
  service: 'github',
  summary: 'Whoever is put into a team on GitHub has an account of that name.',
  level: 'error',
  why: 'The membership fails in the middle of an apply.',
  fix: 'Write the name that the person has on GitHub.',
  async check(repo, ask) {
    const problems: Problem[] = [];
    for (const { person, name } of accountsInTeams(repo)) {
      if (await ask.hasAccount(name)) continue;
      problems.push({
        message: `Unexpected GitHub account \`${name}\`, expected one that exists`,
        at: person.at('github'),
        ...didYouMean(name, await ask.members()),
      });
    }
    return problems;
  },
};
