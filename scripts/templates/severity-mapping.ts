import type { OpsRepo } from '../../model/ops-repo.ts';
import { severitiesOf } from './choices.ts';
import type { Template } from './template.ts';

type Burn = { readonly rate: string; readonly window: string; readonly description: string };

/** The SRE workbook's three: 2 % of a 30-day budget in 1 h, 5 % in 6 h, 10 % in 1 d. */
const fast: Burn = { rate: '14.4x', window: '5m and 1h', description: 'Fast burn, the budget of 30 days is gone in 2' };
const slow: Burn = { rate: '6x', window: '30m and 6h', description: 'Slow burn, the budget of 30 days is gone in 5' };
const leak: Burn = { rate: '3x', window: '2h and 1d', description: 'Leak, the budget of 30 days is gone in 10' };

/** At which burn rate of an error budget an SLO raises which severity. */
export const severityMapping: Template = {
  kind: 'severity-mapping',
  example: undefined,
  owned: false,
  fileOf: () => 'alerts/severity-mapping.yaml',
  write({ repo }) {
    const entries = [
      ...assign(highs(repo), [fast, slow], ['page on-call', 'open incident channel', 'start timeline']),
      ...assign(lows(repo), [leak], ['open ticket', 'look at it on the next working day']),
    ];
    const text = `# A rate of 1x spends the budget of an SLO in exactly its window. It must hold over both windows: the long one says that
# it matters, the short one that it still goes on. Any of the conditions raises the severity.
severity_mapping:
${entries.join('')}`;
    return { text, next: ['Write the response as your people really do it.'] };
  },
};

const highs = (repo: OpsRepo) =>
  repo.severities.size > 0 ? severitiesOf(repo, 'high').slice(0, 2) : ['SEV-1', 'SEV-2'];
const lows = (repo: OpsRepo) => (repo.severities.size > 0 ? severitiesOf(repo, 'low').slice(0, 1) : ['SEV-3']);

/** One burn for each severity; the last severity takes those that are left. */
const assign = (severities: readonly string[], burns: readonly Burn[], response: readonly string[]): string[] =>
  severities.map((severity, index) => {
    const taken = index === severities.length - 1 ? burns.slice(index) : burns.slice(index, index + 1);
    const conditions = taken.map(({ rate, window }) => `      - { burn_rate: "> ${rate}", window: ${window} }\n`);
    return `  ${severity}:
    description: ${taken[0]?.description}
    conditions:
${conditions.join('')}    response: [${response.join(', ')}]
`;
  });
