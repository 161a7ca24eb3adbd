import type { OpsRepo } from '../../model/ops-repo.ts';
import { type GitHubEmulator, type GitHubOptions, startGitHub } from './github/index.ts';
import { type PagerDutyEmulator, type PagerDutyOptions, startPagerDuty } from './pagerduty/index.ts';
import { schemas } from './schemas.ts';

/** What both accounts take for a token; nothing that any program prints may hold one. */
export const tokens = { pagerduty: 'pagerduty-token-8f2c1a', github: 'github-token-61d0be' } as const;

export type Accounts = {
  readonly pagerduty: PagerDutyEmulator;
  readonly github: GitHubEmulator;
  /** What turns `watchbill` to these accounts, as environment variables. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
};

type Options = {
  /** The clock of both. */
  readonly now?: () => string;
  readonly pagerduty?: Partial<PagerDutyOptions>;
  readonly github?: Partial<GitHubOptions>;
};

/**
 * The accounts that an organization has before it deploys anything: its people, priorities and repositories. Requests
 * are checked against the vendors' schemas where these are at hand.
 */
export async function startAccounts(repo: OpsRepo, { now, ...options }: Options = {}): Promise<Accounts> {
  const clock = now === undefined ? {} : { now };
  const [pagerduty, github] = await Promise.all([
    startPagerDuty({ ...seedOfPagerDuty(repo), ...clock, ...options.pagerduty }),
    startGitHub({ ...seedOfGitHub(repo), ...clock, ...options.github }),
  ]);
  return {
    pagerduty,
    github,
    env: {
      PAGERDUTY_API_URL: pagerduty.url,
      PAGERDUTY_TOKEN: tokens.pagerduty,
      GITHUB_BASE_URL: github.url,
      GITHUB_TOKEN: tokens.github,
    },
    close: async () => void (await Promise.all([pagerduty.close(), github.close()])),
  };
}

const seedOfPagerDuty = ({ people, severities }: OpsRepo): PagerDutyOptions => ({
  token: tokens.pagerduty,
  openApi: schemas.pagerduty,
  eventsOpenApi: schemas.events,
  users: Array.from(people.values())
    .filter(({ value }) => value.pagerduty && !value.managed)
    .map(({ value: { name, email } }) => ({ name, email })),
  priorities: Array.from(new Set(Array.from(severities.values()).flatMap(({ value }) => value.priority ?? []))),
});

function seedOfGitHub(repo: OpsRepo): GitHubOptions {
  const { organization = 'nobody', owners = [] } = repo.organization?.value.github ?? {};
  return {
    token: tokens.github,
    ...(schemas.github === undefined ? {} : { openApi: schemas.github }),
    organization,
    members: Array.from(repo.people.values()).flatMap(({ id, value: { github } }) =>
      github === undefined ? [] : [{ login: github, role: owners.includes(id) ? 'admin' : 'member' } as const],
    ),
    repositories: repositoriesOf(repo).map(name => ({ name })),
    // An identity provider fills them, so they are there.
    teams: Array.from(repo.teams.values())
      .filter(({ value }) => !value.github.managed)
      .map(({ value }) => ({ name: value.github.slug })),
  };
}

function repositoriesOf({ organization, teams }: OpsRepo): string[] {
  const ops = organization?.value.github?.repository;
  const named = Array.from(teams.values()).flatMap(({ value }) => Object.keys(value.repositories));
  return Array.from(new Set([...named, ...(ops === undefined ? [] : [ops])]));
}
