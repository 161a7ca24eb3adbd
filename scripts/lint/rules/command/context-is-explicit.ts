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
      const chosen = new Set<string>();
      for (const code of value.facts.code) {
        const { commands = [], text = '' } = shellOf(code) ?? {};
        for (const command of commands) {
          for (const program of setsContext(command)) chosen.add(program);
          const missing = contextMissing(command);
          if (!missing || chosen.has(missing.program)) continue;
          yield {
            message: `Missing ${missing.what} of \`${missing.command}\`, expected \`${missing.flag}\``,
            at: place(code, pieceAt(code, text, command.offset, command.end)).at,
          };
        }
      }
    }
  },
};
