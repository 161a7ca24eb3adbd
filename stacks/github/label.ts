import type { IssueLabelConfig } from '@cdktf/provider-github/lib/issue-label/index.js';
import type { Severity } from '../../model/severity.ts';
import type { Team } from '../../model/team.ts';
import { literal } from '../terraform/literal.ts';

/** Gravest first: red, orange, yellow, green, blue. */
const severityColors = ['b60205', 'd93f0b', 'fbca04', '0e8a16', '1d76db'] as const;
const teamColor = 'c5def5';
const longestDescription = 100;

/** The label of a severity; `rank` counts from the gravest, 0. */
export const severityLabelConfig = (
  repository: string,
  id: string,
  { description }: Severity,
  rank: number,
): IssueLabelConfig => ({
  repository,
  name: `severity/${id}`,
  color: severityColors[rank] ?? teamColor,
  description: literal(shortened(description)),
});

/** The label of a team. */
export const teamLabelConfig = (repository: string, { name, acronym }: Team): IssueLabelConfig => ({
  repository,
  name: `team/${acronym}`,
  color: teamColor,
  description: literal(name),
});

/** GitHub takes 100 characters. */
function shortened(text: string): string {
  const characters = Array.from(text);
  if (characters.length <= longestDescription) return text;
  return `${characters
    .slice(0, longestDescription - 1)
    .join('')
    .trimEnd()}…`;
}
