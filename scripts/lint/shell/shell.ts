import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { type Gathered, gatherCommands } from './gather-commands.ts';
import { type Typed, typedText } from './typed-text.ts';
import { isUnfinished, nothingUnfinished, unfinishedAfter } from './unfinished.ts';

/** A block of shell, understood as far as it can be. */
export type Shell = Typed &
  Omit<Gathered, 'errors'> & {
    readonly error: Gathered['errors'][number] | undefined;
    /** Whether it is all that there is. A loop that is open in a part may be closed behind it. */
    readonly isWhole: boolean;
  };

/** Nobody pastes longer texts, and a parser may take its time over them: their first part is looked at. */
const longest = 16_000;

/** The shell in a block; undefined where there is none. Several rules ask, so it is remembered as long as the facts are. */
export const shellOf = oncePer((code: CodeFact): Shell | undefined => {
  const isWhole = code.text.length <= longest;
  const typed = isWhole ? typedText(code) : firstPart(code);
  const gathered = typed && gatherCommands(typed.text);
  if (!typed || !gathered) return undefined;
  const { errors, ...others } = gathered;
  return { ...typed, ...others, error: errors[0], isWhole };
});

/** What is typed up to the last line's end at which no command goes on. */
function firstPart(code: CodeFact): Typed | undefined {
  const typed = typedText({ ...code, text: code.text.slice(0, longest) });
  let unfinished = nothingUnfinished;
  let offset = 0;
  let end = 0;
  for (const line of typed?.text.split('\n').slice(0, -1) ?? []) {
    offset += line.length + 1;
    unfinished = unfinishedAfter(line, unfinished);
    if (!isUnfinished(unfinished)) end = offset;
  }
  return typed && { ...typed, text: typed.text.slice(0, end) };
}
