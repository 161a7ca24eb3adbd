import { lazily } from '../../model/source/lazily.ts';
import type { GitHub, Repository } from '../clients/github.ts';
import type { Named, PagerDuty, User } from '../clients/pagerduty.ts';

/** What rules ask PagerDuty. However many ask the same, it is asked once. */
export type PagerDutyQuestions = {
  users(): Promise<readonly User[]>;
  schedules(): Promise<readonly Named[]>;
  priorities(): Promise<readonly Named[]>;
};

/** What rules ask GitHub, names in lower case: GitHub takes them in any. */
export type GitHubQuestions = {
  members(): Promise<readonly string[]>;
  /** Those who own the organization. */
  owners(): Promise<readonly string[]>;
  /** Whether there is an account of this name, in the organization or not. */
  hasAccount(name: string): Promise<boolean>;
  teams(): Promise<readonly string[]>;
  repositories(): Promise<readonly Repository[]>;
};

export const questionsTo = (client: PagerDuty): PagerDutyQuestions => ({
  users: lazily(() => client.users()),
  schedules: lazily(() => client.schedules()),
  priorities: lazily(() => client.priorities()),
});

export const questionsToGitHub = (client: GitHub): GitHubQuestions => {
  const members = lazily(async () => lower(await client.members('all')));
  return {
    members,
    owners: lazily(async () => lower(await client.members('admin'))),
    hasAccount: async name => (await members()).includes(name.toLowerCase()) || (await client.hasAccount(name)),
    teams: lazily(async () => lower(await client.teams())),
    repositories: lazily(async () =>
      (await client.repositories()).map(({ name, archived }) => ({ name: name.toLowerCase(), archived })),
    ),
  };
};

const lower = (names: readonly string[]): string[] => names.map(name => name.toLowerCase());
