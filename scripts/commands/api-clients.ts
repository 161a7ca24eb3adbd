import type { GitHubOrganization, PagerDutyAccount } from '../../model/organization.ts';
import { ApiError } from '../clients/api-error.ts';
import { type GitHub, gitHub, gitHubTokenVariable, gitHubUrl } from '../clients/github.ts';
import { type PagerDuty, pagerDuty, pagerDutyUrls, tokenVariable } from '../clients/pagerduty.ts';
import { printable } from '../render/printable.ts';
import { UsageError, type World } from './command.ts';

/** The PagerDuty account of the organization, with the token of the environment. */
export const pagerDutyOf = (world: World, { region }: PagerDutyAccount): PagerDuty =>
  pagerDuty(
    urlIn(world, 'PAGERDUTY_API_URL', pagerDutyUrls[region]),
    tokenIn(world, tokenVariable, 'PagerDuty'),
    world.network,
  );

/** The organization on GitHub, with the token of the environment. */
export const gitHubOf = (world: World, { organization }: GitHubOrganization): GitHub =>
  gitHub(
    urlIn(world, 'GITHUB_BASE_URL', gitHubUrl),
    tokenIn(world, gitHubTokenVariable, 'GitHub'),
    organization,
    world.network,
  );

/** Waits for what needs an API; without it nothing can be said, in one line. */
export async function reached<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw error instanceof ApiError ? new UsageError(printable(error.message)) : error;
  }
}

/** Secrets of CI often end with a line end that nobody sees. */
function tokenIn(world: World, variable: string, whose: string): string {
  const token = world.env(variable)?.trim() ?? '';
  if (token === '') throw new UsageError(`Missing environment variable ${variable}, expected a token for ${whose}`);
  if (!/^[\x21-\x7e]+$/.test(token))
    throw new UsageError(`Unexpected characters in ${variable}, expected a token for ${whose}`);
  return token;
}

/** What is wrong is not shown: it may be a token in the wrong place. */
function urlIn(world: World, variable: string, usual: string): URL {
  const text = world.env(variable) ?? usual;
  const url = URL.parse(text.endsWith('/') ? text : `${text}/`);
  if (url === null || !/^https?:$/.test(url.protocol))
    throw new UsageError(`Unexpected ${variable}, expected a URL such as \`${usual}\``);
  return url;
}
