import { destructiveProgram } from './destructive/programs.ts';
import type { Command } from './gather-commands.ts';
import { programOf } from './program.ts';

/** What of a command's doing destroys something; undefined where nothing does. */
export function destroys(command: Command): string | undefined {
  const { name, args } = programOf(command);
  const words = args.filter(arg => !arg.startsWith('-'));
  return destructiveProgram(name)?.(words, args, command.input);
}
