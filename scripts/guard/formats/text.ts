import { displayWidth } from '../../render/cells.ts';
import { plural } from '../../render/plural.ts';
import { printable } from '../../render/printable.ts';
import { wrap } from '../../render/wrap.ts';
import type { GuardResult, Refusal } from '../guard-plans.ts';
import type { ShownAction } from '../team-changes.ts';
import { clipPair } from './clip.ts';
import { type ChangeLine, condensed } from './condensed.ts';
import type { Detail } from './details.ts';
import { countsText, estimateText, exceptionText, headingOf, partialText } from './summary.ts';

const width = 80;
/** More attributes than these are counted. */
const shownDetails = 8;

const verbs: Readonly<Record<ShownAction, string>> = {
  create: 'create',
  update: 'change',
  move: 'move',
  replace: 'REPLACE',
  delete: 'REMOVE',
  forget: 'let go',
};

/** For people at a terminal and in logs. */
export function text(result: GuardResult): string {
  const notes = [...exceptionText(result), ...partialText(result)].flatMap(note => paragraph(note));
  if (result.teams.length === 0) return blocks([notes, ['No changes.'], refusals(result)]);
  const teams = result.teams.map(group => [
    printable(headingOf(group)),
    ...condensed(group.changes).flatMap(changeLines),
  ]);
  return blocks([
    notes,
    paragraph(countsText(result)),
    ...teams,
    paragraph(estimateText(result.estimate)),
    refusals(result),
  ]);
}

const blocks = (parts: readonly (readonly string[])[]): string =>
  parts
    .filter(lines => lines.length > 0)
    .map(lines => lines.join('\n'))
    .join('\n\n');

const paragraph = (line: string, indent = ''): string[] => wrap(printable(line), indent, width);

function changeLines({ action, noun, names, details }: ChangeLine): string[] {
  const subject = names.length === 1 ? `${noun} ${names[0]}` : `${names.length} × ${noun}: ${names.join('; ')}`;
  const [first = '', ...rest] = paragraph(subject, ' '.repeat(11));
  const more = details.length - shownDetails;
  return [
    `  ${verbs[action].padEnd(8)} ${first.trimStart()}`,
    ...rest,
    ...details.slice(0, shownDetails).flatMap(detailLines),
    ...(more > 0 ? [`${indent}… and ${more} more`] : []),
  ];
}

const indent = ' '.repeat(13);

function detailLines(detail: Detail): string[] {
  const label = printable(detail.label);
  if ('says' in detail) return paragraph(`${label}: ${detail.says}`, indent);
  const [before, after] = [oneLine(detail.before), oneLine(detail.after)];
  const whole = `${indent}${label}: ${before} → ${after}`;
  if (displayWidth(whole) <= width) return [whole];
  const [was, is] = clipPair(before, after, width - indent.length - 4);
  return [...wrap(`${label}:`, indent, width), `${indent}  ${was}`, `${indent}  → ${is}`];
}

const refusals = ({ refusals: all }: GuardResult): string[] =>
  all.length === 0 ? [] : [`REFUSED for ${plural(all.length, 'reason')}:`, ...all.flatMap(refusalLines)];

const refusalLines = ({ rule, address, file, message, hint }: Refusal): string[] => [
  '',
  ...paragraph(`${file}: ${message} [${rule}]`),
  ...(address === undefined ? [] : [`  at ${printable(address)}`]),
  ...paragraph(`way out: ${hint}`, '  '),
];

/** A line end as a sign, so that a text stays in its place. */
const oneLine = (text: string): string => printable(text.replaceAll('\n', ' ⏎ '));
