import type { LintError } from 'markdownlint';
import { lint } from 'markdownlint/sync';
import type { Place } from '../../../../model/source/markdown-facts.ts';
import type { StyleProblem } from '../extract.ts';
import { markdownlintRules } from './markdownlint-rules.ts';

const config = { default: false, ...Object.fromEntries(Object.keys(markdownlintRules).map(name => [name, true])) };
const signs = Object.values(markdownlintRules).map(({ mayOccur }) => mayOccur);

/** What markdownlint says of a text. Most texts are not even shown to it. */
export const askMarkdownlint = (text: string): StyleProblem[] =>
  signs.some(sign => sign.test(text)) ? askAllOfMarkdownlint(text) : [];

/** The same without the look ahead, which must not change what is found. */
export function askAllOfMarkdownlint(text: string): StyleProblem[] {
  const lines = text.split(/\r?\n/);
  const errors = lint({ strings: { text }, config }).text ?? [];
  return errors.flatMap(error => problem(error, lines[error.lineNumber - 1] ?? ''));
}

function problem({ lineNumber, ruleNames, errorRange, fixInfo }: LintError, line: string): StyleProblem[] {
  const rule = markdownlintRules[ruleNames[0] ?? ''];
  const [column = 1, length = line.length] = errorRange ?? [];
  const message = rule?.message(line.slice(column - 1, column - 1 + length).trim(), line, column);
  if (!rule || message === undefined) return [];
  const at = onLine(lineNumber, column, length);
  return [{ rule: rule.rule, message, at, ...(rule.fixes && fixInfo ? { fix: [edit(lineNumber, fixInfo)] } : {}) }];
}

function edit(line: number, { lineNumber = line, editColumn = 1, deleteCount = 0, insertText = '' }: FixInfo) {
  return { at: onLine(lineNumber, editColumn, Math.max(0, deleteCount)), text: insertText };
}

type FixInfo = NonNullable<LintError['fixInfo']>;

const onLine = (line: number, column: number, length: number): Place => ({
  line,
  column,
  endLine: line,
  endColumn: column + length,
});
