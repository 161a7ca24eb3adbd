import type { CodeFact } from '../../../../model/source/markdown-facts.ts';
import { fromFacts } from '../../from-facts.ts';
import type { Problem, Rule } from '../../rule.ts';
import type { Command } from '../../shell/gather-commands.ts';
import { type PlaceInCode, pieceAt, placesInCode } from '../../shell/place-in-code.ts';
import { programOf } from '../../shell/program.ts';
import { type Shell, shellOf } from '../../shell/shell.ts';

/** Half a command is another command. */
export const commandContinuationEndsTheLine: Rule = {
  id: 'command/continuation-ends-the-line',
  summary: 'A command that goes on in the next line has `\\` as the very last character of its line.',
  level: 'error',
  why: 'The shell runs the first half alone, and then the rest as a command of its own.',
  fix: 'Take the spaces after `\\` away, or write the `\\` that is missing.',
  *check({ runbooks }, context) {
    for (const { file, value } of runbooks.values()) {
      if (!hasBroken(value.facts)) continue;
      const place = placesInCode(file, context);
      for (const code of value.facts.code) yield* broken(code, place);
    }
  },
};

const hasBroken = fromFacts('command/continuation-ends-the-line', ({ code }) =>
  code.some(block => broken(block, placesInCode('', {})).some(() => true)),
);

function* broken(code: CodeFact, place: PlaceInCode): Generator<Problem> {
  const shell = shellOf(code);
  if (!shell) return;
  yield* spaced(code, shell, place);
  if (!shell.error) yield* missing(code, shell, place);
}

function* spaced(code: CodeFact, shell: Shell, place: PlaceInCode): Generator<Problem> {
  const lines = shell.text.split('\n');
  const written = code.text.split('\n');
  for (const [line, typed] of lines.entries()) {
    const spaces = /\\([ \t]+)$/.exec(typed.slice(-200))?.[1];
    const isEscaped = /\\\\[ \t]+$/.test(typed.slice(-200));
    if (spaces === undefined || isEscaped || !lines[line + 1]?.trim() || typed.trimStart().startsWith('#')) continue;
    const text = written[line] ?? '';
    const piece = { line, text, column: text.length - spaces.length, length: spaces.length };
    const { at, isExact } = place(code, piece);
    yield {
      message: 'Unexpected space after `\\`, expected the end of the line',
      at,
      ...(isExact ? { fix: [{ at, text: '' }] } : {}),
      key: typed.trim().slice(0, 60),
    };
  }
}

function* missing(code: CodeFact, { commands, text }: Shell, place: PlaceInCode): Generator<Problem> {
  for (const [index, { name, offset, end }] of commands.entries()) {
    const before = commands[index - 1];
    if (!argument.test(name) && !(isAddress(name) && before && lacksAddress(before, text, offset))) continue;
    const start = text.lastIndexOf('\n', offset - 1);
    if (start < 0 || /\\[ \t]+$/.test(text.slice(Math.max(0, start - 200), start))) continue;
    yield {
      message: `Unexpected command \`${name.length > 30 ? `${name.slice(0, 30)}…` : name}\`, expected \`\\\` at the end of the line before`,
      at: place(code, pieceAt(code, text, offset, Math.min(end, offset + name.length))).at,
    };
  }
}

/** An option, JSON. */
const argument = /^(?:--?[A-Za-z]|[[{]\s*")/;
const isAddress = (word: string): boolean => /^https?:\/\//.test(word);

/** Whether a command that needs an address has none, and ends right above the indented `offset`: no answer stands so. */
function lacksAddress(command: Command, text: string, offset: number): boolean {
  const { name, args } = programOf(command);
  if (!/^(?:curl|wget)$/.test(name) || args.some(arg => isAddress(arg) || arg.startsWith('$'))) return false;
  return /^[ \t]*\n[ \t]+$/.test(text.slice(command.end, offset));
}
