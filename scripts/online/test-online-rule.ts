import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { loadOpsRepo } from '../../model/load.ts';
import { byPlace, findingLine } from '../../model/source/finding.ts';
import type { GitHub, Repository } from '../clients/github.ts';
import type { PagerDuty } from '../clients/pagerduty.ts';
import { minimalOrg, personFile } from '../lint/minimal-org.ts';
import type { OnlineRule } from './online-rule.ts';
import { questionsTo, questionsToGitHub } from './questions.ts';
import { runOnlineRules } from './run-online-rules.ts';

const organization = `name: Small
pagerduty: {region: us, features: [priorities]}
github: {organization: small, repository: ops, owners: [ada]}
`;

/** The smallest organization that uses both services: Ada is on call and owns it, Bob is nobody yet. */
export const onlineOrg: Readonly<Record<string, string>> = {
  ...minimalOrg,
  'catalog/organization.yaml': organization,
  'catalog/people/ada.yaml': `${minimalOrg['catalog/people/ada.yaml']}github: ada-small\n`,
  'catalog/people/bob.yaml': `${personFile('bob')}github: bob-small\n`,
};

/** The same with one file written anew from what it says. */
export const changed = (file: string, edit: (text: string) => string): Record<string, string> => ({
  ...onlineOrg,
  [file]: edit(onlineOrg[file] ?? ''),
});

/** What the services have. */
export type Site = {
  /** Email → role. */
  readonly users?: Readonly<Record<string, string>>;
  readonly priorities?: readonly string[];
  readonly schedules?: readonly string[];
  readonly members?: readonly string[];
  readonly owners?: readonly string[];
  /** Accounts outside of the organization. */
  readonly strangers?: readonly string[];
  readonly teams?: readonly string[];
  readonly repositories?: readonly Repository[];
};

type Case = {
  readonly files: Readonly<Record<string, string>>;
  readonly site: Site;
  /** The lines that a person sees; `''` means that the rule is silent. */
  readonly says: string;
  /** What is asked; left out: whatever it takes. */
  readonly asks?: readonly string[];
  readonly now?: string;
};

/** Runs one rule, alone, over repositories written inline and services made up. */
export function testOnlineRule(rule: OnlineRule, cases: Readonly<Record<string, Case>>): void {
  for (const [name, { files, site, says, asks, now = '2026-11-16T09:00:00Z' }] of Object.entries(cases)) {
    test(`${rule.id}: ${name}`, async () => {
      const { repo, findings: wrong } = loadOpsRepo(new Map(Object.entries(files)));
      const broken = wrong.filter(({ level }) => level === 'error');
      expect(broken.map(findingLine), 'the case itself should be valid').toEqual([]);
      const asked: string[] = [];
      const services = {
        pagerduty: questionsTo(pagerDutyOf(site, asked)),
        github: questionsToGitHub(gitHubOf(site, asked)),
      };
      const context = { now: Temporal.Instant.from(now) };
      const found = await runOnlineRules([rule], repo, services, context);
      expect(found.toSorted(byPlace).map(findingLine).join('\n')).toBe(says);
      if (asks) expect(asked).toEqual(asks);
    });
  }
}

const named = (names: readonly string[] = []) => names.map((name, index) => ({ id: `P${index + 1}`, name }));

function pagerDutyOf({ users = {}, priorities, schedules }: Site, asked: string[]): PagerDuty {
  const answer = <T>(question: string, value: T): Promise<T> => {
    asked.push(question);
    return Promise.resolve(value);
  };
  const records = Object.entries(users).map(([email, role]) => ({ id: email, name: email, email, role }));
  const never = () => Promise.reject(new Error('rules only ask'));
  return {
    users: () => answer('users', records),
    schedules: () => answer('schedules', named(schedules)),
    priorities: () => answer('priorities', named(priorities)),
    overrides: never,
    createOverride: never,
    removeOverride: never,
  };
}

function gitHubOf(site: Site, asked: string[]): GitHub {
  const answer = <T>(question: string, value: T): Promise<T> => {
    asked.push(question);
    return Promise.resolve(value);
  };
  const { members = [], owners = [], strangers = [], teams = [], repositories = [] } = site;
  return {
    members: role => answer(`members ${role}`, role === 'all' ? members : owners),
    teams: () => answer('teams', teams),
    repositories: () => answer('repositories', repositories),
    hasAccount: name => answer(`account ${name}`, strangers.includes(name)),
  };
}
