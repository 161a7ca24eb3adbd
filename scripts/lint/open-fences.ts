import type { CodeFact, Place } from '../../model/source/markdown-facts.ts';
import { fromFacts } from './from-facts.ts';

/** A fenced block that does not end where its author meant it to. */
export type OpenFence = { readonly at: Place; readonly message: string };

/** Those of a text. What stands below one is shown as code, and counts for nothing. */
export const openFences = fromFacts('open-fences', ({ code }): readonly OpenFence[] =>
  code.flatMap(block => {
    if (!block.fenced) return [];
    const short = block.text.split('\n').findIndex(line => /^ {0,3}(?:``|~~)\s*$/.test(line));
    if (short >= 0) {
      const line = block.at.line + 1 + short;
      const message = 'Unexpected fence of two marks, expected three: the block goes on';
      return [{ at: { line, column: block.at.column, endLine: line, endColumn: block.at.column + 2 }, message }];
    }
    const { line, column } = block.at;
    const at = { line, column, endLine: line, endColumn: column + 3 };
    return isOpen(block) ? [{ at, message: 'Missing end of the code block that begins here' }] : [];
  }),
);

/** The last line of a block is its fence, unless the file or what it stands in ends first. */
function isOpen({ text, at }: CodeFact): boolean {
  const lines = text === '' ? 0 : text.split('\n').length;
  return at.endColumn < 4 || at.endLine - at.line <= lines;
}
