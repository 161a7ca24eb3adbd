import { type Finding, type Level, levels } from '../../../model/source/finding.ts';
import { workflowCommand } from '../../render/workflow-command.ts';
import type { Format } from './format.ts';
import { place } from './place.ts';
import { tally, tallyText } from './tally.ts';

/** GitHub shows so many annotations of each level per step and drops the rest without a word. */
const most = 10;

const commands = { error: 'error', warning: 'warning', info: 'notice' } as const satisfies Record<Level, string>;

/** For GitHub Actions: annotations on the lines of a pull request, errors first. */
export const github: Format = ({ findings }) => {
  const counts = tally(findings);
  const crowded = levels.some(level => counts[level] > most);
  // The line that says how many more is a notice, too.
  const limits = { error: most, warning: most, info: crowded ? most - 1 : most };
  const ofLevel = (level: Level) => findings.filter(finding => finding.level === level);
  const left = levels.flatMap(level => ofLevel(level).slice(limits[level]));
  return [
    ...levels.flatMap(level => ofLevel(level).slice(0, limits[level]).map(annotation)),
    ...(left.length > 0 ? [workflowCommand('notice', { title: 'watchbill check' }, [more(left)])] : []),
  ].join('\n');
};

const more = (left: readonly Finding[]) =>
  `${tallyText(tally(left))} more than GitHub shows: run \`watchbill check\` to see all`;

function annotation({ at, level, message, rule, hint, related }: Finding): string {
  // The runner refuses columns on a span of several lines.
  const columns = at.line === at.endLine ? { col: at.column, endColumn: at.endColumn } : {};
  const properties = { file: at.file, line: at.line, endLine: at.endLine, ...columns, title: rule };
  return workflowCommand(commands[level], properties, [
    message,
    ...(hint === undefined ? [] : [hint]),
    ...(related ? [`${place(related.at)}: ${related.message}`] : []),
  ]);
}
