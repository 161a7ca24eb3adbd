import { fieldOf } from '../clients/fields.ts';
import { type Command, exit, UsageError, type World } from './command.ts';
import { outputFolder, parseJson, synthesizedStacks } from './synthesized.ts';

/** `watchbill synth`: runs the app that cdktf.json names, as `cdktf synth` does, and says what came of it. */
export const synth: Command = {
  declare(usage) {
    usage.option('--local-state', 'also where CI is set and state is kept in local files, which CI would forget');
  },
  async run(world, _, { localState }) {
    const code = await world.run(appOf(world), {
      CDKTF_OUTDIR: outputFolder,
      WATCHBILL_NOW: world.now.toString(),
      ...(localState === true ? { WATCHBILL_LOCAL_STATE: 'allow' } : {}),
    });
    if (code !== 0) return exit.found;
    const stacks = synthesizedStacks(world);
    // Nothing to deploy: the app has said so.
    if (stacks.length === 0) return exit.ok;
    world.print(stacks.join('\n\n'));
    const next = nextSteps(world);
    if (next !== undefined) world.note(next);
    return exit.ok;
  },
};

/** The app of cdktf.json; in a folder without one, the app that comes with Watchbill. */
function appOf(world: World): string {
  const text = world.file('cdktf.json');
  if (text === undefined) return world.stacksApp;
  const app = fieldOf(parseJson('cdktf.json', text), 'app');
  if (typeof app !== 'string')
    throw new UsageError('Missing `app` in cdktf.json, expected a command such as `npm run --silent synth-app`');
  return app;
}

/** Only where the command is at hand as a script: elsewhere the name may belong to somebody else's package. */
function nextSteps(world: World): string | undefined {
  const scripts = fieldOf(parseJson('package.json', world.file('package.json') ?? '{}'), 'scripts');
  if (fieldOf(scripts, 'watchbill') === undefined) return undefined;
  return `
What to try next:
  npm run watchbill -- new service search    add a service; then check again
  npm run watchbill -- check --help          other formats, only some rules, …
  break a file under catalog/, and run \`npm run watchbill -- check\``;
}
