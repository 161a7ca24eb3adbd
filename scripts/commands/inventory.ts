import type { OpsRepo } from '../../model/ops-repo.ts';
import { plural } from '../render/plural.ts';

/** What a repository holds, in two lines of at most 80 columns: the first thing that a newcomer sees. */
export function inventory(repo: OpsRepo): string {
  const catalog = [
    count(repo.people, 'person'),
    count(repo.teams, 'team'),
    count(repo.schedules, 'schedule'),
    count(repo.escalationPolicies, 'escalation policy'),
    count(repo.services, 'service'),
  ];
  const response = [
    count(repo.severities, 'severity'),
    count(repo.slos, 'SLO'),
    count(new Set(Array.from(repo.ruleFiles.values(), ({ file }) => file)), 'rule file'),
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

const count = ({ size }: { readonly size: number }, noun: string): string => (size === 0 ? '' : plural(size, noun));
