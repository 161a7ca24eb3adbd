import { type Finding, type Level, levels } from '../../../model/source/finding.ts';
import { plural } from '../../render/plural.ts';

/** How many findings there are of each level. */
export type Tally = Readonly<Record<Level, number>>;

export function tally(findings: readonly Finding[]): Tally {
  const counts = { error: 0, warning: 0, info: 0 };
  for (const { level } of findings) counts[level]++;
  return counts;
}

/** `2 errors, 1 warning, 3 info`, without the levels that have none. */
export const tallyText = (counts: Tally): string =>
  levels
    .filter(level => counts[level] > 0)
    .map(level => (level === 'info' ? `${counts.info} info` : plural(counts[level], level)))
    .join(', ');

/** `; 1 warning, 799 info not shown`, for the end of a line about others; empty when there is none. */
export const notShownText = (findings: readonly Finding[]): string =>
  findings.length === 0 ? '' : `; ${tallyText(tally(findings))} not shown`;
