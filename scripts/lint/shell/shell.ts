import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import { oncePer } from '../../../model/source/once-per.ts';
import { type Gathered, gatherCommands } from './gather-commands.ts';
import { type Typed, typedText } from './typed-text.ts';

/** A block of shell, understood as far as it can be. */
export type Shell = Typed & Omit<Gathered, 'errors'> & { readonly error: Gathered['errors'][number] | undefined };

/** Longer texts are programs: nobody pastes them, and a parser may take its time over them. */
const longest = 16_000;

/** The shell in a block; undefined where there is none. Several rules ask, so it is remembered as long as the facts are. */
export const shellOf = oncePer((code: CodeFact): Shell | undefined => {
  if (code.text.length > longest) return undefined;
  const typed = typedText(code);
  const gathered = typed && gatherCommands(typed.text);
  if (!typed || !gathered) return undefined;
  const { errors, ...others } = gathered;
  return { ...typed, ...others, error: errors[0] };
});
