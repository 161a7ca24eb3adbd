import { CommanderError, Command as Program } from 'commander';
import { Temporal } from 'temporal-polyfill';
import { type Exit, exit, UsageError, type World } from './commands/command.ts';
import { commands } from './commands/index.ts';
import { version } from './commands/version.ts';

type Globals = { readonly root: string; readonly now?: string };

/** What the outside gives to build a `World` from: everything but what the command line says. */
export type Surroundings = (globals: { readonly root: string; readonly now: Temporal.Instant | undefined }) => World;
type Output = Pick<World, 'print' | 'note'>;

/** Parses the command line, runs one command and returns its exit code. Never throws. */
export async function main(argv: readonly string[], surroundings: Surroundings, output: Output): Promise<Exit> {
  let code: Exit = exit.ok;
  const program = programFor(output, async (name, globals, args, options) => {
    const command = await commands.find(listed => listed.name === name)?.load();
    if (command)
      code = await command.run(surroundings({ root: globals.root, now: instant(globals.now) }), args, options);
  });
  try {
    const asked = withoutHelpWord(argv);
    await declare(program, asked);
    await program.parseAsync(asked, { from: 'user' });
    return code;
  } catch (error) {
    return explainFailure(error, output);
  }
}

type Run = (
  name: string,
  globals: Globals,
  args: readonly string[],
  options: Readonly<Record<string, unknown>>,
) => Promise<void>;

function programFor(output: Output, run: Run): Program {
  const program = new Program('watchbill')
    .usage('<command> [options]')
    .option('--root <dir>', 'the folder that holds the ops repo', '.')
    .option('--now <instant>', 'the time to judge by, e.g. 2026-11-16T09:00:00Z (default: the clock)')
    .version(version, '-V, --version', 'show the version')
    .helpOption('-h, --help', 'show this help')
    .helpCommand(false)
    .showHelpAfterError('`watchbill --help` shows the commands')
    .exitOverride()
    .configureOutput({ writeOut: text => output.print(text.trimEnd()), writeErr: text => output.note(text.trimEnd()) });
  for (const { name, summary } of commands) {
    program
      .command(name)
      .description(summary)
      .copyInheritedSettings(program)
      .action(async (...all: unknown[]) => {
        const command = all.at(-1) as Program;
        await run(name, command.optsWithGlobals(), command.args, command.opts());
      });
  }
  return program;
}

/** `help check` is `check --help`; of a command that does not exist commander says so. */
function withoutHelpWord(argv: readonly string[]): readonly string[] {
  const [first, name] = argv;
  if (first !== 'help') return argv;
  if (name === undefined || name.startsWith('-')) return ['--help'];
  return commands.some(command => command.name === name) ? [name, '--help'] : [name];
}

/** Only the command that is asked for is loaded. Global options may also stand after its name. */
async function declare(program: Program, argv: readonly string[]): Promise<void> {
  for (const usage of program.commands) {
    if (!argv.includes(usage.name())) continue;
    usage
      .option('--root <dir>', 'the folder that holds the ops repo')
      .option('--now <instant>', 'the time to judge by');
    (await commands.find(({ name }) => name === usage.name())?.load())?.declare(usage);
  }
}

function instant(text: string | undefined): Temporal.Instant | undefined {
  if (text === undefined) return undefined;
  try {
    return Temporal.Instant.from(text);
  } catch {
    throw new UsageError(`Unexpected \`--now ${text}\`, expected an instant such as \`2026-11-16T09:00:00Z\``);
  }
}

function explainFailure(error: unknown, { note }: Output): Exit {
  if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ok : exit.usage;
  if (error instanceof UsageError) {
    note(error.message);
    return exit.usage;
  }
  const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
  note(
    `Watchbill broke. This is a bug in Watchbill, not in your files.\nPlease report it with the lines below and the command you typed.\n\n${stack}`,
  );
  return exit.broken;
}
