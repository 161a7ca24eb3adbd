import { markdownCode, markdownMessage, markdownText } from '../../render/markdown.ts';
import type { GuardResult, Refusal } from '../guard-plans.ts';
import type { ShownAction } from '../team-changes.ts';
import { clipPair } from './clip.ts';
import { type ChangeLine, condensed } from './condensed.ts';
import type { Detail } from './details.ts';
import { countsText, estimateText, exceptionText, headingOf, partialText } from './summary.ts';

/** Of a value; a comment holds no more than 65,536 characters. */
const longest = 120;

const verbs: Readonly<Record<ShownAction, string>> = {
  create: 'Create',
  update: 'Change',
  move: 'Move',
  replace: '**Replace**',
  delete: '**Remove**',
  forget: 'Let go',
};

/** For a comment on a pull request. */
export function markdown(result: GuardResult): string {
  const notes = [...exceptionText(result), ...partialText(result)].map(note => `> ${markdownText(note)}`);
  const body =
    result.teams.length === 0
      ? ['No changes.']
      : [countsText(result), ...result.teams.map(teamSection), estimateText(result.estimate)];
  return [...refusalSection(result.refusals), ...notes, ...body].join('\n\n');
}

const teamSection = (group: GuardResult['teams'][number]): string =>
  [`### ${markdownText(headingOf(group))}`, condensed(group.changes).flatMap(changeLines).join('\n')].join('\n\n');

const changeLines = ({ action, noun, names, details }: ChangeLine): string[] => [
  `- ${verbs[action]} ${subject(noun, names)}`,
  ...details.map(detail => `  - ${detailText(detail)}`),
];

const subject = (noun: string, names: readonly string[]): string =>
  names.length === 1
    ? `${markdownText(noun)} ${markdownCode(names[0] ?? '')}`
    : `${names.length} × ${markdownText(noun)}: ${names.map(markdownCode).join(' · ')}`;

function detailText(detail: Detail): string {
  if ('says' in detail) return `${markdownText(detail.label)}: ${markdownText(detail.says)}`;
  const [before, after] = clipPair(detail.before, detail.after, longest);
  return `${markdownText(detail.label)}: ${markdownCode(before)} → ${markdownCode(after)}`;
}

const refusalSection = (refusals: readonly Refusal[]): string[] =>
  refusals.length === 0 ? [] : ['### Refused', refusals.map(refusalLine).join('\n')];

const refusalLine = ({ rule, address, file, message, hint }: Refusal): string =>
  [
    `- **${markdownText(rule)}** (${markdownCode(file)}${address === undefined ? '' : `, ${markdownCode(address)}`}):`,
    `  ${markdownMessage(message)}.`,
    `  Way out: ${markdownMessage(hint)}.`,
  ].join('\n');
