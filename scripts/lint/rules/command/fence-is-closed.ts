import type { CodeFact } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Rule } from '../../rule.ts';

/** Three backticks are easily two. */
export const commandFenceIsClosed: Rule = {
  id: 'command/fence-is-closed',
  summary: 'A fenced block of a runbook ends with a fence like the one that it begins with.',
  level: 'warning',
  why: 'The rest of the page is shown as code: its headings, its links and its steps.',
  fix: 'Write the fence that is missing.',
  *check({ runbooks }) {
    for (const { file, value } of runbooks.values())
      for (const { at, message } of unclosed(value.facts)) yield { message, at: { file, ...at } };
  },
};

const unclosed = fromFacts('command/fence-is-closed', ({ code }) =>
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
