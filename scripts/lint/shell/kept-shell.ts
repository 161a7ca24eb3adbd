import type { CodeFact } from '../../../model/source/markdown-facts.ts';
import { type Shell, setShell, shellOf } from './shell.ts';

/** The shell in a block as it is kept between runs: what is typed is most often all of the block, and not kept twice. */
export type KeptShell = (Omit<Shell, 'text'> & { readonly text?: string }) | null;

/** What to keep of a block; null where there is no shell in it. */
export function keptShell(code: CodeFact): KeptShell {
  const shell = shellOf(code);
  if (!shell) return null;
  const { text, ...rest } = shell;
  return text === code.text ? rest : shell;
}

/** Puts what was kept in the place of parsing the block again. */
export const rememberShell = (code: CodeFact, kept: KeptShell = null): void =>
  setShell(code, kept ? { text: code.text, ...kept } : undefined);
