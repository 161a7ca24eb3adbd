import type { CodeFact, MarkdownFacts } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Rule } from '../../rule.ts';
import { declaredIn } from '../../shell/declared.ts';
import { pieceAt, placesInCode } from '../../shell/place-in-code.ts';
import { placeholdersIn } from '../../shell/placeholders.ts';
import { shellOf } from '../../shell/shell.ts';

/** Everybody knows which pod is meant, except whoever is paged. */
export const commandPlaceholderIsDeclared: Rule = {
  id: 'command/placeholder-is-declared',
  summary: 'What a command leaves open, `<pod>` or `$POD`, is set by another one or explained in the text.',
  level: 'info',
  why: 'Whoever pastes the command has to guess what belongs there.',
  fix: 'Set the variable in a command, or explain it in a table of variables.',
  *check({ runbooks }, context) {
    for (const { file, value } of runbooks.values()) {
      if (!hasOpen(value.facts)) continue;
      const open = openIn(value.facts);
      const [first] = open.values();
      if (!first) continue;
      const names = Array.from(open.keys(), name => `\`${name}\``);
      yield {
        message: `Missing explanation of ${names.join(', ')}`,
        at: placesInCode(file, context)(first.code, pieceAt(first.code, first.typed, first.offset, first.end)).at,
        hint: 'set it in a command, or say in the text or a table what it is',
      };
    }
  },
};

type Open = { readonly code: CodeFact; readonly typed: string; readonly offset: number; readonly end: number };

/** Each name that is left open, where it comes first. */
function openIn(facts: MarkdownFacts): ReadonlyMap<string, Open> {
  const open = new Map<string, Open>();
  const asked = facts.code.flatMap(code => leftOpen(code).map(one => ({ code, ...one })));
  if (asked.length === 0) return open;
  const isDeclared = declaredIn(facts);
  for (const { name, code, offset } of asked)
    if (!open.has(name) && !isDeclared(name, code))
      open.set(name, { code, typed: shellOf(code)?.text ?? '', offset, end: offset + name.length });
  return open;
}

function leftOpen(code: CodeFact): { name: string; offset: number }[] {
  const shell = shellOf(code);
  if (!shell) return [];
  const variables = shell.reads
    .filter(({ name }) => /^[A-Za-z_]\w*$/.test(name))
    .map(({ name, offset }) => ({ name: `$${name}`, offset }));
  return [...placeholdersIn(shell.text), ...variables].toSorted((a, b) => a.offset - b.offset);
}

const hasOpen = fromFacts('command/placeholder-is-declared', facts => openIn(facts).size > 0);
