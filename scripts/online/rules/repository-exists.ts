import { didYouMean } from '../../../model/did-you-mean.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Span } from '../../../model/source/span.ts';
import type { GitHubRule } from '../online-rule.ts';

/** Watchbill gives permissions on repositories and never creates them. */
export const repositoryExists: GitHubRule = {
  id: 'online/repository-exists',
  service: 'github',
  summary: 'A repository that a team has permissions on exists, and can be changed; so does the ops repository.',
  level: 'error',
  why: 'The permission fails in the middle of an apply.',
  fix: 'Write the name without the organization, as GitHub has it; take archived repositories out.',
  async check(repo, ask) {
    const named = namedRepositories(repo);
    const known = new Map((await ask.repositories()).map(({ name, archived }) => [name, archived]));
    return named.flatMap(({ name, at }) => {
      const archived = known.get(name.toLowerCase());
      if (archived === false) return [];
      if (archived) {
        return [{ message: `Unexpected archived repository \`${name}\`, expected one that can be changed`, at: at() }];
      }
      const message = `Unexpected repository \`${name}\`, expected one of the organization on GitHub`;
      return [{ message, at: at(), ...didYouMean(name, known.keys()) }];
    });
  },
};

type NamedRepository = { readonly name: string; readonly at: () => Span };

function namedRepositories({ organization, teams }: OpsRepo): NamedRepository[] {
  const ours = organization?.value.github?.repository;
  return [
    ...(organization && ours !== undefined ? [{ name: ours, at: () => organization.at('github', 'repository') }] : []),
    ...Array.from(teams.values()).flatMap(({ value, atKey }) =>
      Object.keys(value.repositories).map(name => ({ name, at: () => atKey('repositories', name) })),
    ),
  ];
}
