import type { CodeFact } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Rule } from '../../rule.ts';
import { pieceAt, placesInCode } from '../../shell/place-in-code.ts';
import { shellOf } from '../../shell/shell.ts';
import { shellKind } from '../../shell/typed-text.ts';

const hint = 'a query is `promql` or `sql`, output is `text`, both together are `console`';

/** What is pasted at night should at least be shell. */
export const commandShellParses: Rule = {
  id: 'command/shell-parses',
  summary: 'A block of shell is shell: quotes and brackets are closed, loops are done.',
  level: 'warning',
  why: 'The shell waits for a quote that never comes, or runs half of the block.',
  fix: 'Close what is open; label output as `text`, and a block that shows both as `console`.',
  *check({ runbooks }, context) {
    for (const { file, value } of runbooks.values()) {
      if (!hasFaults(value.facts)) continue;
      const place = placesInCode(file, context);
      for (const code of value.facts.code) {
        const shell = scriptIn(code);
        if (!shell?.error || shell.hasAnswers || !shell.isWhole) continue;
        yield {
          message: `Unexpected shell (${shell.error.message}), expected what a shell understands`,
          at: place(code, pieceAt(code, shell.text, shell.error.offset, shell.error.offset + 1)).at,
          // In Markdown a block may only have the wrong label; a command of a YAML runbook is nothing else.
          ...(value.form === 'yaml' ? { level: 'error' } : { hint }),
          key: `${shell.error.message} ${code.text.trim().slice(0, 60)}`,
        };
      }
    }
  },
};

const scriptIn = (code: CodeFact) => (shellKind(code) === 'script' ? shellOf(code) : undefined);

const hasFaults = fromFacts('command/shell-parses', ({ code }) =>
  code.some(block => scriptIn(block)?.error !== undefined),
);
