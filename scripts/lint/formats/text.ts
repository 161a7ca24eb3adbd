import { styleText } from 'node:util';
import type { Finding, Level } from '../../../model/source/finding.ts';
import { displayWidth } from '../../render/cells.ts';
import { codeFrame } from '../../render/code-frame.ts';
import { printable } from '../../render/printable.ts';
import type { CheckResult, Format } from './format.ts';
import { place } from './place.ts';

/** For people at a terminal: `file:line:column: level: message [rule]`, the place in its file, the way out. */
export const text: Format = result => {
  const linesOf = lineReader(result);
  return result.findings.map(finding => block(finding, linesOf(finding.at.file), result).join('\n')).join('\n\n');
};

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
