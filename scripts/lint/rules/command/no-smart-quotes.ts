import type { Edit } from '../../../../model/source/finding.ts';
import type { CodeFact } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Problem, Rule } from '../../rule.ts';
import { maskQuoted } from '../../shell/mask-quoted.ts';
import { type PlaceInCode, placesInCode } from '../../shell/place-in-code.ts';
import { shellKind } from '../../shell/typed-text.ts';

const straight: Readonly<Record<string, string>> = {
  '\u201c': '"',
  '\u201d': '"',
  '\u2018': "'",
  '\u2019': "'",
  '\u00a0': ' ',
  '\u200b': '',
};
const names: Readonly<Record<string, string>> = { '\u00a0': 'no-break space', '\u200b': 'zero-width space' };
/** A dash counts where an option begins. */
const smart = /[\u201c\u201d\u2018\u2019\u00a0\u200b]|(?<!\S)[\u2013\u2014]-?(?=([a-z][a-z\d]{0,40}))/gi;
const queries = new Set(['promql', 'logql', 'sql', 'json', 'yaml']);

/** Word processors mean well. */
export const commandNoSmartQuotes: Rule = {
  id: 'command/no-smart-quotes',
  summary: 'Commands and queries have straight quotes, ordinary spaces and ordinary dashes.',
  level: 'warning',
  why: 'A shell takes curly quotes and long dashes for letters, and the command does something else or nothing.',
  fix: 'Type `"`, `\'` and `-`; `--fix` does it where it changes nothing else.',
  *check({ runbooks }, context) {
    for (const { file, value } of runbooks.values()) {
      if (!hasSmart(value.facts)) continue;
      const place = placesInCode(file, context);
      for (const code of value.facts.code) if (isTyped(code)) yield* curly(code, place);
    }
  },
};

const isTyped = (code: CodeFact): boolean =>
  shellKind(code) !== undefined || queries.has(code.language?.toLowerCase() ?? '');

const hasSmart = fromFacts('command/no-smart-quotes', ({ code }) =>
  code.some(block => block.text.search(smart) >= 0 && isTyped(block)),
);

/** One finding for a line. Beside straight quotes a curly one may be part of a text. */
function* curly(code: CodeFact, place: PlaceInCode): Iterable<Problem> {
  for (const [line, text] of code.text.split('\n').entries()) {
    const found = smartIn(text, shellKind(code) !== undefined);
    const [first] = found;
    if (!first || /^\s*(?:#|--|\/\/)/.test(text)) continue;
    const { at, isExact } = place(code, { line, text, column: first.index, length: first.written.length });
    const mayFix = isExact && !/["'`]/.test(text) && found.every(({ instead }) => instead !== undefined);
    const edits = found.map(({ written, index, instead = '' }): Edit => {
      const column = at.column + index - first.index;
      return { at: { ...at, column, endColumn: column + written.length }, text: instead };
    });
    yield {
      message: `Unexpected ${nameOf(first)} in a command, expected ${expected(first)}`,
      at,
      ...(mayFix ? { fix: edits } : {}),
      key: text.trim().slice(0, 60),
    };
  }
}

/** What a word processor wrote, and what was typed, where that is certain. */
type Smart = { readonly written: string; readonly index: number; readonly instead: string | undefined };

const smartIn = (text: string, isShell: boolean): Smart[] =>
  Array.from(maskQuoted(text).matchAll(smart), ({ 0: written, 1: option, index }) => {
    const instead = option === undefined ? straight[written] : dashes(written, option);
    return { written, index, instead, isDash: option !== undefined };
  }).filter(({ isDash }) => isShell || !isDash);

/** A short dash before a word may have been one or two: `find –name`, `oc get –all`. */
function dashes(written: string, option: string): string | undefined {
  if (option.length === 1) return '-';
  return written === '\u2013' ? undefined : '--';
}

const nameOf = ({ written }: Smart): string =>
  names[written] ?? `${/^[\u2013\u2014]/.test(written) ? 'dash' : 'curly quote'} \`${written}\``;

const expected = ({ written, instead }: Smart): string => {
  if (instead === undefined) return '`--` or `-`';
  return written === '\u200b' ? 'nothing' : written === '\u00a0' ? 'an ordinary space' : `\`${instead}\``;
};
