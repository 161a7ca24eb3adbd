import { type Command, gatherCommands } from './gather-commands.ts';
import { type Program, programOf } from './program.ts';

/** Options of ssh whose value is the next word. */
const sshOptions = /^-[46AaCfGgKkMNnqsTtVvXxYy]*[BbcDEeFIiJLlmOoPpQRSWw]$/;
const shells = /^(?:ba|z|k|da)?sh$/;

/** The commands that one hands over to another shell, as `ssh db "sudo rm -r /x"` and `sh -c '…'` do; else itself. */
export function handedOver(command: Command, depth = 3): readonly Command[] {
  const script = scriptFor(programOf(command), command.input);
  const inner = script && depth > 0 ? gatherCommands(script)?.commands : undefined;
  if (!inner) return [command];
  const { offset, end, input } = command;
  return inner.flatMap(each => handedOver({ ...each, offset, end, input: each.input || input }, depth - 1));
}

function scriptFor({ name, args }: Program, input: string): string | undefined {
  if (name === 'ssh') return scriptForHost(args) || input;
  if (name !== 'su' && !shells.test(name)) return undefined;
  const option = args.findIndex(arg => /^(?:-[a-z]*c|--command)$/.test(arg));
  if (option >= 0) return args[option + 1];
  return args.every(arg => arg.startsWith('-')) ? input : undefined;
}

/** What stands behind the host. */
function scriptForHost(args: readonly string[]): string {
  const host = args.findIndex((arg, index) => !arg.startsWith('-') && !sshOptions.test(args[index - 1] ?? ''));
  return host < 0 ? '' : args.slice(host + 1).join(' ');
}
