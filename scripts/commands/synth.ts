import { plural } from '../render/plural.ts';
import { type Command, exit, UsageError, type World } from './command.ts';

const folder = 'cdktf.out';

/** `watchbill synth`: runs the app that cdktf.json names, as `cdktf synth` does, and says what came of it. */
export const synth: Command = {
  declare(usage) {
    usage.option('--local-state', 'also where CI is set and state is kept in local files, which CI would forget');
  },
  async run(world, _, { localState }) {
    const code = await world.run(appOf(world), {
      CDKTF_OUTDIR: folder,
      WATCHBILL_NOW: world.now.toString(),
      ...(localState === true ? { WATCHBILL_LOCAL_STATE: 'allow' } : {}),
    });
    if (code !== 0) return exit.found;
    const stacks = stacksOf(world);
    // Nothing to deploy: the app has said so.
    if (stacks.length === 0) return exit.ok;
    world.print(stacks.map(stack => describe(world, stack)).join('\n\n'));
    const next = nextSteps(world);
    if (next !== undefined) world.note(next);
    return exit.ok;
  },
};

/** The app of cdktf.json; in a folder without one, the app that comes with Watchbill. */
function appOf(world: World): string {
  const text = world.file('cdktf.json');
  if (text === undefined) return world.stacksApp;
  const app = fieldOf(parse('cdktf.json', text), 'app');
  if (typeof app !== 'string')
    throw new UsageError('Missing `app` in cdktf.json, expected a command such as `npm run --silent synth-app`');
  return app;
}

function parse(file: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(
      `Unexpected text in ${file}, expected JSON: ${error instanceof Error ? error.message : error}`,
    );
  }
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Object.getOwnPropertyDescriptor(value, key)?.value : undefined;

type Stack = { readonly name: string; readonly file: string };

function stacksOf(world: World): Stack[] {
  const manifest = world.file(`${folder}/manifest.json`);
  const stacks = manifest === undefined ? {} : fieldOf(parse('manifest.json', manifest), 'stacks');
  return Object.entries(stacks ?? {}).map(([name, stack]) => ({
    name,
    file: `${folder}/${fieldOf(stack, 'synthesizedStackPath')}`,
  }));
}

/** A line that names the file, and what is in it. */
function describe(world: World, { name, file }: Stack): string {
  const stack = parse(file, world.file(file) ?? '{}');
  const created = countsOf(fieldOf(stack, 'resource'));
  const lookedUp = countsOf(fieldOf(stack, 'data')).map(({ count, text }) => ({ count, text: `${text} looked up` }));
  const total = created.reduce((sum, { count }) => sum + count, 0);
  const parts = [...created, ...lookedUp].map(({ text }) => text);
  return `${name}: ${plural(total, 'resource')} in ${file}\n${wrap(parts, 76)}`;
}

/** `pagerduty_escalation_policy` with ten resources → `10 escalation policies`. */
const countsOf = (types: unknown): { readonly count: number; readonly text: string }[] =>
  Object.entries(types ?? {}).map(([type, resources]) => {
    const count = Object.keys(resources ?? {}).length;
    const noun = type.slice(type.indexOf('_') + 1).replaceAll('_', ' ');
    return {
      count,
      text: `${count} ${count === 1 ? noun : noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`}`,
    };
  });

/** A list in indented lines of at most `width` columns, broken between its parts. */
function wrap(parts: readonly string[], width: number): string {
  const lines = [''];
  for (const [index, part] of parts.entries()) {
    const text = index === parts.length - 1 ? part : `${part},`;
    const last = lines.at(-1) ?? '';
    if (last !== '' && last.length + 1 + text.length > width) lines.push(text);
    else lines[lines.length - 1] = last === '' ? text : `${last} ${text}`;
  }
  return lines.map(line => `  ${line}`).join('\n');
}

/** Only where the command is at hand as a script: elsewhere the name may belong to somebody else's package. */
function nextSteps(world: World): string | undefined {
  const scripts = fieldOf(parse('package.json', world.file('package.json') ?? '{}'), 'scripts');
  if (fieldOf(scripts, 'watchbill') === undefined) return undefined;
  return `
What to try next:
  npm run watchbill -- new service search    add a service; then check again
  npm run watchbill -- check --help          other formats, only some rules, …
  break a file under catalog/, and run \`npm run watchbill -- check\``;
}
