import { plural } from '../../scripts/render/plural.ts';
import type { Accounts } from '../emulators/accounts.ts';

/** What both accounts hold, and where they are. */
export function inventory({ pagerduty: { url, state }, github }: Accounts): string[] {
  const teams = Array.from(github.state.teams.values());
  const repositories = Array.from(github.state.repositories.values());
  const { length: policies } = Array.from(state.escalationPolicies);
  return [
    `PagerDuty  ${url}`,
    listed([
      [state.services.size, 'service'],
      [state.schedules.size, 'schedule'],
      [policies, 'escalation policy'],
      [state.teams.size, 'team'],
      [state.users.size, 'user'],
    ]),
    `GitHub     ${github.url}`,
    listed([
      [teams.length, 'team'],
      [sum(teams, ({ members }) => members.size), 'membership'],
      [sum(repositories, ({ labels }) => labels.size), 'label'],
      [sum(repositories, ({ rulesets }) => rulesets.size), 'ruleset'],
      [sum(repositories, ({ environments }) => environments.size), 'environment'],
      [repositories.length, 'repository'],
    ]),
  ];
}

const sum = <T>(items: readonly T[], count: (item: T) => number): number =>
  items.reduce((total, item) => total + count(item), 0);

/** What there is none of is not told. */
const listed = (counts: readonly (readonly [number, string])[]): string =>
  `  ${counts
    .filter(([count]) => count > 0)
    .map(([count, noun]) => plural(count, noun))
    .join(', ')}`;
