import type { Finding } from '../../../model/source/finding.ts';
import { markdownCode, markdownMessage, markdownRow } from '../../render/markdown.ts';
import { plural } from '../../render/plural.ts';
import type { Format } from './format.ts';
import { gravestFirst } from './gravest-first.ts';
import { place } from './place.ts';
import { notShownText, tally, tallyText } from './tally.ts';

/** GitHub takes 65,536 characters in a comment; the rest is for what a workflow puts around it. */
const limit = 65_000;
/** Room for the longest last line. */
const reserved = 200;

/** For a comment or a step summary: counts, and a table with the gravest first. */
export const markdown: Format = ({ findings, notShown = [], files }) => {
  const read = `${plural(files, 'file')}${notShownText(notShown)}`;
  if (findings.length === 0) return `**Watchbill check:** no findings in ${read}.`;
  const head = [
    `### Watchbill check: ${tallyText(tally(findings))} in ${read}`,
    '',
    markdownRow(['Level', 'Place', 'Finding', 'Rule']),
    markdownRow(['---', '---', '---', '---']),
  ].join('\n');
  const { rows, left } = fitting(gravestFirst(findings), limit - reserved - head.length);
  const more = left.length > 0 ? ['', `Not shown here for want of room: ${tallyText(tally(left))} more.`] : [];
  return [head, ...rows, ...more].join('\n');
};

function fitting(findings: readonly Finding[], room: number): { rows: string[]; left: Finding[] } {
  const rows: string[] = [];
  const left: Finding[] = [];
  let used = 0;
  for (const finding of findings) {
    const text = row(finding);
    if (used + text.length + 1 > room) {
      left.push(finding);
    } else {
      rows.push(text);
      used += text.length + 1;
    }
  }
  return { rows, left };
}

function row({ at, level, message, rule, hint, related }: Finding): string {
  const says = [
    markdownMessage(message),
    ...(hint === undefined ? [] : [markdownMessage(hint)]),
    ...(related ? [`${markdownCode(place(related.at))}: ${markdownMessage(related.message)}`] : []),
  ];
  return markdownRow([level, markdownCode(place(at)), says.join('<br>'), markdownCode(rule)]);
}
