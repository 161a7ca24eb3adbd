import { guardFormats } from '../guard/formats/index.ts';
import { type Exceptions, type GuardResult, guardPlans } from '../guard/guard-plans.ts';
import type { Plan } from '../guard/plan.ts';
import { readPlan } from '../guard/read-plan.ts';
import { plural } from '../render/plural.ts';
import { type Command, exit, UsageError, type World } from './command.ts';
import { oneOf } from './options.ts';
import { readCatalog } from './read-catalog.ts';

/** `watchbill guard`: says in words what a Terraform plan does, and refuses what is dangerous. */
export const guard: Command = {
  declare(usage) {
    usage
      .argument('<plans...>', 'what `terraform show -json plan.tfplan` prints, a file for each stack; `-` for stdin')
      .option('--format <format>', 'text, markdown or json', 'text')
      .option('--allow-removals <n>', 'let this many resources go, whatever their share')
      .option('--let-go <address>', 'let this one go, a key or a protection; repeatable', gather)
      .option('--during-freeze <reason>', 'go ahead in a freeze; the reason is printed');
  },
  async run(world, files, options) {
    const format = oneOf('--format', options.format, ['text', 'markdown', 'json'] as const);
    const exceptions = exceptionsIn(options);
    const plans = Array.from(new Set(files)).map(file => load(world, file));
    const repo = readCatalog(world);
    if (!repo) return exit.found;
    const organization = repo.organization?.value;
    if (!organization)
      throw new UsageError(`Missing \`catalog/organization.yaml\` in ${world.root}: it holds the limits`);

    const result = guardPlans(plans, { repo, organization, now: world.now }, exceptions);
    world.print(guardFormats[format](result));
    for (const option of needless(exceptions, result.letThrough))
      world.note(`\`${option}\` lets nothing through here.`);
    if (result.refusals.length === 0) return exit.ok;
    world.note(`${plural(result.refusals.length, 'reason')} not to apply this.`);
    return exit.found;
  },
};

function load(world: World, file: string): Plan {
  const text = world.load(file);
  if (text === undefined)
    throw new UsageError(`Can't read ${file}, expected a plan: \`terraform show -json plan.tfplan > plan.json\``);
  const { plan, error } = readPlan(file === '-' ? 'stdin' : file, text);
  if (error !== undefined) throw new UsageError(error);
  return plan;
}

const gather = (value: string, earlier: readonly string[] = []): string[] => [...earlier, value];

function exceptionsIn({ allowRemovals, duringFreeze, letGo }: Readonly<Record<string, unknown>>): Exceptions {
  if (allowRemovals !== undefined && !/^\d{1,6}$/.test(String(allowRemovals)))
    throw new UsageError(`Unexpected \`--allow-removals ${allowRemovals}\`, expected a whole number`);
  if (duringFreeze !== undefined && String(duringFreeze).trim() === '')
    throw new UsageError("Missing reason for `--during-freeze`, expected why this can't wait");
  return {
    removals: allowRemovals === undefined ? undefined : Number(allowRemovals),
    duringFreeze: duringFreeze === undefined ? undefined : String(duringFreeze),
    letGo: Array.isArray(letGo) ? letGo.map(String) : [],
  };
}

/** Options that were given and not needed: somebody may have them in a script for ever. */
function needless({ removals, duringFreeze, letGo }: Exceptions, letThrough: GuardResult['letThrough']): string[] {
  const has = (id: string) => letThrough.some(({ rule }) => rule === id);
  return [
    ...(removals !== undefined && !has('guard/removes-few') ? ['--allow-removals'] : []),
    ...(duringFreeze !== undefined && !has('guard/freeze') ? ['--during-freeze'] : []),
    ...letGo.filter(given => !letThrough.some(({ address }) => address === given)).map(given => `--let-go ${given}`),
  ];
}
