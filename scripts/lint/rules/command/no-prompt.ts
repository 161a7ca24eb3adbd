import type { CodeFact } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Problem, Rule } from '../../rule.ts';
import { type PlaceInCode, placesInCode } from '../../shell/place-in-code.ts';
import { prompt, shellKind, typedText } from '../../shell/typed-text.ts';

/** What is copied is pasted as it is. */
export const commandNoPrompt: Rule = {
  id: 'command/no-prompt',
  summary: 'Commands in blocks of shell have no `$` in front; in `console` blocks, which show answers, they may.',
  level: 'info',
  why: 'The `$` is pasted too, and the shell answers that there is no such command.',
  fix: 'Take the prompts out, or label a block that shows answers too as `console`.',
  *check({ runbooks }, context) {
    for (const { file, value } of runbooks.values()) {
      if (!hasPrompts(value.facts)) continue;
      const place = placesInCode(file, context);
      for (const code of value.facts.code) if (shellKind(code) === 'script') yield* prompted(code, place);
    }
  },
};

const hasPrompts = fromFacts('command/no-prompt', ({ code }) =>
  code.some(block => shellKind(block) === 'script' && (typedText(block)?.prompts ?? []).length > 0),
);

/** One finding for a block. Where it shows answers, prompts are what tells commands from them. */
function* prompted(code: CodeFact, place: PlaceInCode): Iterable<Problem> {
  const typed = typedText(code);
  const [first] = typed?.prompts ?? [];
  if (!typed || first === undefined) return;
  const lines = code.text.split('\n');
  const places = typed.prompts.map(line => promptAt(code, line, lines[line] ?? '', place));
  const mayFix = !typed.hasAnswers && places.every(({ isExact }) => isExact);
  const [start] = places;
  if (!start) return;
  yield {
    message: 'Unexpected prompt before a command, expected what can be pasted',
    at: start.at,
    hint: typed.hasAnswers ? 'label the block `console`, or show the answer in a block of its own' : 'take it out',
    ...(mayFix ? { fix: places.map(({ at }) => ({ at, text: '' })) } : {}),
    key: (lines[first] ?? '').trim().slice(0, 60),
  };
}

function promptAt(code: CodeFact, line: number, text: string, place: PlaceInCode) {
  const indent = text.length - text.trimStart().length;
  const length = (prompt.exec(text)?.[0].length ?? indent) - indent;
  return place(code, { line, text, column: indent, length });
}
