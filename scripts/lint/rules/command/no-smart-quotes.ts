import type { Edit } from '../../../../model/source/finding.ts';
import type { CodeFact } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Problem, Rule } from '../../rule.ts';
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
const smart = /[\u201c\u201d\u2018\u2019\u00a0\u200b]/g;
const queries = new Set(['promql', 'logql', 'sql', 'json', 'yaml']);

/** Word processors mean well. */
export const commandNoSmartQuotes: Rule = {
  id: 'command/no-smart-quotes',
  summary: 'Commands and queries have straight quotes and ordinary spaces.',
  level: 'warning',
  why: 'A shell takes curly quotes for letters, and the command does something else or nothing.',
  fix: 'Type `"` and `\'`; `--fix` does it where it changes nothing else.',
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
    const found = Array.from(text.matchAll(smart));
    const [first] = found;
    if (!first || /^\s*(?:#|--|\/\/)/.test(text)) continue;
    const { at, isExact } = place(code, { line, text, column: first.index, length: 1 });
    const mayFix = isExact && !/["'`]/.test(text);
    const edits = found.map(({ 0: character, index }): Edit => {
      const column = at.column + index - first.index;
      return { at: { ...at, column, endColumn: column + 1 }, text: straight[character] ?? '' };
    });
    yield {
      message: `Unexpected ${names[first[0]] ?? `curly quote \`${first[0]}\``} in a command, expected ${expected(first[0])}`,
      at,
      ...(mayFix ? { fix: edits } : {}),
      key: text.trim().slice(0, 60),
    };
  }
}

const expected = (character: string): string =>
  character === '\u200b' ? 'nothing' : character === '\u00a0' ? 'an ordinary space' : `\`${straight[character]}\``;
