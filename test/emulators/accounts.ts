import type { OpsRepo } from '../../model/ops-repo.ts';
import { type GitHubEmulator, type GitHubOptions, startGitHub } from './github/index.ts';
import { type PagerDutyEmulator, type PagerDutyOptions, startPagerDuty } from './pagerduty/index.ts';

/** What both accounts take for a token; nothing that any program prints may hold one. */
export const tokens = { pagerduty: 'pagerduty-token-8f2c1a', github: 'github-token-61d0be' } as const;

export type Accounts = {
  readonly pagerduty: PagerDutyEmulator;
  readonly github: GitHubEmulator;
  close(): Promise<void>;
};

type Options = {
  readonly pagerduty?: Partial<PagerDutyOptions>;
  readonly github?: Partial<GitHubOptions>;
};

/** The accounts that an organization has before it deploys anything: its people, priorities and repositories. */
export async function startAccounts(repo: OpsRepo, options: Options = {}): Promise<Accounts> {
  const people = Array.from(repo.people.values());
  const account = repo.organization?.value.github;
  const pagerduty = await startPagerDuty({
    users: people
      .filter(({ value }) => value.pagerduty && !value.managed)
      .map(({ value }) => ({ name: value.name, email: value.email })),
    token: tokens.pagerduty,
    priorities: Array.from(new Set(Array.from(repo.severities.values()).flatMap(({ value }) => value.priority ?? []))),
    ...options.pagerduty,
  });
  const github = await startGitHub({
    token: tokens.github,
    organization: account?.organization ?? 'nobody',
    members: people.flatMap(({ id, value }) =>
      value.github === undefined
        ? []
        : [{ login: value.github, role: account?.owners.includes(id) ? ('admin' as const) : ('member' as const) }],
    ),
    repositories: repositoriesOf(repo).map(name => ({ name })),
    // An identity provider fills them, so they are there.
    teams: Array.from(repo.teams.values())
      .filter(({ value }) => !value.github.managed)
      .map(({ value }) => ({ name: value.github.slug })),
    ...options.github,
  });
  return {
    pagerduty,
    github,
    close: async () => void (await Promise.all([pagerduty.close(), github.close()])),
  };
}

function repositoriesOf({ organization, teams }: OpsRepo): string[] {
  const ops = organization?.value.github?.repository;
  const named = Array.from(teams.values()).flatMap(({ value }) => Object.keys(value.repositories));
  return Array.from(new Set([...named, ...(ops === undefined ? [] : [ops])]));
}
