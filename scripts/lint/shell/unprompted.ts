import { destroys } from './destroys.ts';
import { destructiveProgram } from './destructive/programs.ts';
import { gatherCommands } from './gather-commands.ts';
import { handedOver } from './handed-over.ts';

/** Words that stand in sentences, where they are not in quotes. */
const sentence = /\w[.!?:]$|[ ](?:the|this|is|are|was|were|will|would|has|have|you)[ ]/;
const quoted = /'[^']*'|"[^"]*"/g;

/** Programs that print what somebody else has written, which may be commands. */
const printers = /^\s*(?:sudo )?(?:cat|head|tail|less|more|grep|sed|awk|echo|printf|history|crontab|git|diff|man)\b/;
export const mayPrintCommands = (command: string): boolean => printers.test(command);

/** What runs others, so that its name says little. */
const carriers = /^(?:sudo|ssh|su|sh|bash|xargs|time|timeout|nohup|env)$/;

/**
 * Whether a line that may be an answer can only be a command: one that destroys, or one with options of a program that
 * is known to have been typed.
 */
export function isSurelyCommand(line: string, typed: ReadonlySet<string>): boolean {
  const [, name = ''] = /^([\w./~-]{1,80})[ ]+\S/.exec(line.slice(0, 100)) ?? [];
  if (!typed.has(name) && !carriers.test(name) && !destructiveProgram(name.replace(/^.*\//, ''))) return false;
  if (line.length > 1000 || sentence.test(line.replace(quoted, ''))) return false;
  const { commands = [], errors = [] } = gatherCommands(line) ?? {};
  if (commands.flatMap(command => handedOver(command)).some(command => destroys(command) !== undefined)) return true;
  const [first, ...others] = commands[0]?.args ?? [];
  const isLikely = typed.has(name) && errors.length === 0 && /^[a-z-]/i.test(first ?? '');
  return isLikely && [first, ...others].some(arg => /^--?[a-zA-Z]/.test(arg ?? ''));
}
