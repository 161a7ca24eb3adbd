import { styleText } from 'node:util';
import type { Finding, Level } from '../../../model/source/finding.ts';
import { displayWidth } from '../../render/cells.ts';
import { codeFrame } from '../../render/code-frame.ts';
import { printable } from '../../render/printable.ts';
import type { CheckResult, Format } from './format.ts';
import { place } from './place.ts';

/** Of one rule so many that are only worth knowing; the rest would hide what is wrong. */
const mostInfos = 5;

/** For people at a terminal: `file:line:column: level: message [rule]`, the place in its file, the way out. */
export const text: Format = result => {
  const linesOf = lineReader(result);
  const { shown, more } = worthShowing(result.findings);
  const blocks = shown.map(finding => block(finding, linesOf(finding.at.file), result).join('\n'));
  const rest = Array.from(
    more,
    ([rule, count]) => `… and ${count} more of \`${rule}\`: \`--only ${rule}\` shows them all`,
  );
  return [...blocks, ...(rest.length > 0 ? [rest.join('\n')] : [])].join('\n\n');
};

/** All of one rule are shown when they are all there is. */
function worthShowing(findings: readonly Finding[]): {
  readonly shown: readonly Finding[];
  readonly more: ReadonlyMap<string, number>;
} {
  const counts = new Map<string, number>();
  const more = new Map<string, number>();
  const isOneRule = new Set(findings.map(({ rule }) => rule)).size === 1;
  const shown = findings.filter(({ rule, level }) => {
    if (level !== 'info' || isOneRule) return true;
    const count = (counts.get(rule) ?? 0) + 1;
    counts.set(rule, count);
    if (count > mostInfos) more.set(rule, count - mostInfos);
    return count <= mostInfos;
  });
  return { shown, more };
}

function block(finding: Finding, lines: readonly string[], { colour, width }: CheckResult): string[] {
  const { at, level, message, rule, hint, related } = finding;
  const paint = (words: string) => (colour ? styleText(colours[level], words, { validateStream: false }) : words);
  const frame = codeFrame(lines, at, width, paint);
  return [
    `${printable(place(at))}: ${paint(level)}: ${printable(message)} [${printable(rule)}]`,
    ...withHint(frame?.rows ?? [], hint === undefined ? undefined : printable(hint), frame?.room ?? 0),
    ...(related ? [`  related: ${printable(`${place(related.at)}: ${related.message}`)}`] : []),
  ];
}

/** Behind the carets where there is room for it, else on a line of its own. */
function withHint(rows: readonly string[], hint: string | undefined, room: number): string[] {
  if (hint === undefined) return [...rows];
  if (displayWidth(hint) >= room) return [...rows, `  hint: ${hint}`];
  return [...rows.slice(0, -1), `${rows.at(-1)} ${hint}`];
}

const colours = { error: 'red', warning: 'yellow', info: 'cyan' } as const satisfies Record<Level, string>;

/** Findings come sorted by file: each text is split once, and only one is kept. */
function lineReader({ source }: CheckResult): (file: string) => readonly string[] {
  let last: { file: string; lines: readonly string[] } | undefined;
  return file => {
    if (last?.file !== file) last = { file, lines: source(file)?.split(/\r?\n/) ?? [] };
    return last.lines;
  };
}
