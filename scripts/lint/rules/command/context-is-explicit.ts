import { fromFacts } from '../../from-facts.ts';
import type { Rule } from '../../rule.ts';
import { contextMissing, setsContext } from '../../shell/command-context.ts';
import { pieceAt, placesInCode } from '../../shell/place-in-code.ts';
import { shellOf } from '../../shell/shell.ts';

/** What a command acts on should not depend on what its reader did before. */
export const commandContextIsExplicit: Rule = {
  id: 'command/context-is-explicit',
  summary: 'Commands name what they act on: `kubectl` a namespace, `psql` a host.',
  level: 'info',
  why: 'It acts on whatever was chosen last, which may be another system.',
  fix: 'Write `--namespace`, `--host`, or choose them in a command that comes before.',
  *check({ runbooks }, context) {
    for (const { file, value } of runbooks.values()) {
      const place = placesInCode(file, context);
      for (const { index, what, program, flag, offset, end } of lackingContext(value.facts)) {
        const code = value.facts.code[index];
        if (!code) continue;
        yield {
          message: `Missing ${what} of \`${program}\`, expected \`${flag}\``,
          at: place(code, pieceAt(code, shellOf(code)?.text ?? '', offset, end)).at,
        };
      }
    }
  },
};

/** The commands that act on what was chosen before; `index` is that of their block. */
const lackingContext = fromFacts('command/context-is-explicit', ({ code }) => {
  const chosen = new Set<string>();
  return code.flatMap((block, index) =>
    (shellOf(block)?.commands ?? []).flatMap(command => {
      for (const program of setsContext(command)) chosen.add(program);
      const missing = contextMissing(command);
      if (!missing || chosen.has(missing.program)) return [];
      const { what, flag } = missing;
      return [{ index, what, program: missing.command, flag, offset: command.offset, end: command.end }];
    }),
  );
});
