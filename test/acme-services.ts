import { existsSync } from 'node:fs';
import { loadOpsRepo } from '../model/load.ts';
import type { OpsRepo } from '../model/ops-repo.ts';
import { readContent } from '../model/read.ts';
import { type GitHubEmulator, startGitHub } from './emulators/github/index.ts';
import { type PagerDutyEmulator, startPagerDuty } from './emulators/pagerduty/index.ts';

export const now = '2026-11-16T09:00:00Z';
export const tokens = { PAGERDUTY_TOKEN: 'pd-t0ken', GITHUB_TOKEN: 'gh-t0ken' } as const;

/** The demo organization, as it stands in this repository. */
export const acmeFiles = (): Map<string, string> => new Map(readContent('.').files);

export const acmeRepo = (): OpsRepo => loadOpsRepo(acmeFiles()).repo;

const optional = (file: string): string | undefined => (existsSync(file) ? file : undefined);

/** PagerDuty as it is before Acme's first deployment: people have accounts. */
export const pagerDutyOfAcme = ({ people }: OpsRepo): Promise<PagerDutyEmulator> =>
  startPagerDuty({
    token: tokens.PAGERDUTY_TOKEN,
    openApi: optional('../shared/specs/pagerduty-rest.openapi.json'),
    now: () => now,
    users: Array.from(people.values())
      .filter(({ value }) => value.pagerduty)
      .map(({ value: { name, email } }) => ({ name, email })),
  });

/** GitHub as it is then: people have accounts; repositories, and the teams that others look after, exist. */
export async function gitHubOfAcme({ people, teams, organization }: OpsRepo): Promise<GitHubEmulator> {
  const { owners = [], repository = '' } = organization?.value.github ?? {};
  const names = new Set([
    repository,
    ...Array.from(teams.values()).flatMap(({ value }) => Object.keys(value.repositories)),
  ]);
  const openApi = optional('.cache/openapi/api.github.com.json');
  const gitHub = await startGitHub({
    organization: 'acme',
    token: tokens.GITHUB_TOKEN,
    now: () => now,
    ...(openApi ? { openApi } : {}),
    members: Array.from(people.values()).flatMap(({ id, value: { github } }) =>
      github === undefined ? [] : [{ login: github, role: owners.includes(id) ? 'admin' : 'member' } as const],
    ),
    repositories: Array.from(names, name => ({ name })),
  });
  for (const { value } of teams.values())
    if (!value.github.managed)
      await post(`${gitHub.url}api/v3/orgs/acme/teams`, `Bearer ${tokens.GITHUB_TOKEN}`, { name: value.github.slug });
  return gitHub;
}

async function post(url: string, authorization: string, body: unknown): Promise<void> {
  const headers = { authorization, 'content-type': 'application/json' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`Unexpected answer: ${await response.text()}`);
}

/** Creates a schedule of each name, with everybody on it. */
export async function deploySchedules({ url, state }: PagerDutyEmulator, names: readonly string[]): Promise<void> {
  const users = Array.from(state.users.keys(), id => ({ user: { id, type: 'user_reference' } }));
  const layer = {
    name: 'Weekly',
    start: now,
    rotation_virtual_start: now,
    rotation_turn_length_seconds: 604_800,
    users,
  };
  for (const name of names) {
    const schedule = { type: 'schedule', name, time_zone: 'Europe/Berlin', schedule_layers: [layer] };
    await post(`${url}/schedules`, `Token token=${tokens.PAGERDUTY_TOKEN}`, { schedule });
  }
}
