import { plural } from '../../render/plural.ts';
import type { Estimate } from '../estimate.ts';
import type { GuardResult } from '../guard-plans.ts';
import { type ShownAction, shownActions } from '../team-changes.ts';

const participles: Readonly<Record<ShownAction, string>> = {
  create: 'created',
  update: 'changed',
  move: 'moved',
  replace: 'replaced',
  delete: 'removed',
  forget: 'let go',
};

/** `2 created, 1 removed; 210 resources stay as they are.` */
export function countsText({ teams, untouched }: Pick<GuardResult, 'teams' | 'untouched'>): string {
  const counts = countActions(teams);
  const parts = shownActions.flatMap(action =>
    counts[action] > 0 ? [`${counts[action]} ${participles[action]}`] : [],
  );
  const rest = `${plural(untouched, 'resource')} ${untouched === 1 ? 'stays' : 'stay'} as ${untouched === 1 ? 'it is' : 'they are'}`;
  return `${parts.join(', ')}; ${rest}.`;
}

/** How many changes there are of each sort. */
export function countActions(teams: GuardResult['teams']): Record<ShownAction, number> {
  const counts = { create: 0, update: 0, move: 0, replace: 0, delete: 0, forget: 0 };
  for (const { changes } of teams) for (const { action } of changes) counts[action]++;
  return counts;
}

/** `About 445 requests to PagerDuty and 12 to GitHub, less than a minute.` */
export function estimateText({ requests, minutes }: Estimate): string {
  const receivers = { pagerduty: 'PagerDuty', github: 'GitHub', other: 'others' } as const;
  const [first = 'no requests', ...more] = (['pagerduty', 'github', 'other'] as const)
    .filter(receiver => requests[receiver] > 0)
    .map((receiver, index) =>
      index === 0
        ? `${plural(requests[receiver], 'request')} to ${receivers[receiver]}`
        : `${requests[receiver]} to ${receivers[receiver]}`,
    );
  const time = minutes < 1 ? 'less than a minute' : plural(Math.ceil(minutes), 'minute');
  return `About ${[first, ...more].join(' and ')}, ${time}.`;
}

/** What somebody let through, and by which option; loud, for it is read after the fact. */
export function exceptionText({ exceptions, letThrough }: GuardResult): string[] {
  const has = (id: string) => letThrough.some(({ rule }) => rule === id);
  return [
    ...(has('guard/freeze') ? [`LET THROUGH during a freeze, because: ${exceptions.duringFreeze}`] : []),
    ...(has('guard/keeps-what-others-hold') ? [`LET GO: ${exceptions.letGo.join(', ')}`] : []),
    ...(has('guard/removes-few') ? [`LET THROUGH a large removal: --allow-removals ${exceptions.removals}`] : []),
  ];
}

/** Plans that don't tell everything. */
export const partialText = ({ partial }: GuardResult): string[] =>
  partial.map(file => `${file} is a plan of a part only: what it leaves out is not judged.`);

/** A team's heading. */
export const headingOf = ({ team }: GuardResult['teams'][number]): string => team?.name ?? 'The whole company';
