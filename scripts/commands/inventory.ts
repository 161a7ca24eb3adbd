import type { OpsRepo } from '../../model/ops-repo.ts';

/** What a repository holds, in two lines of at most 80 columns: the first thing that a newcomer sees. */
export function inventory(repo: OpsRepo): string {
  const catalog = [
    count(repo.people, 'person', 'people'),
    count(repo.teams, 'team'),
    count(repo.schedules, 'schedule'),
    count(repo.escalationPolicies, 'escalation policy', 'escalation policies'),
    count(repo.services, 'service'),
  ];
  const response = [
    count(repo.severities, 'severity', 'severities'),
    count(repo.slos, 'SLO'),
    count(repo.ruleFiles, 'rule file'),
    count(repo.events, 'event'),
    count(repo.runbooks, 'runbook'),
    count(repo.postmortems, 'postmortem'),
  ];
  return [catalog, response]
    .map(row => row.filter(text => text !== '').join(', '))
    .filter(row => row !== '')
    .map(row => `  ${row}`)
    .join('\n');
}

const count = ({ size }: { readonly size: number }, one: string, many = `${one}s`): string =>
  size === 0 ? '' : `${size} ${size === 1 ? one : many}`;
