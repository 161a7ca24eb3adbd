import { ApiError } from '../clients/api-error.ts';
import type { PagerDuty } from '../clients/pagerduty.ts';
import { plural } from '../render/plural.ts';
import { printable } from '../render/printable.ts';
import { pagerDutyOf, reached } from './api-clients.ts';
import { type Command, exit, UsageError, type World } from './command.ts';
import { findInPagerDuty, type Target } from './overrides/find-in-pagerduty.ts';
import { overridesInGit } from './overrides/overrides-in-git.ts';
import { type Pushed, pushSchedule } from './overrides/push-schedule.ts';
import { readCatalog } from './read-catalog.ts';

/** `watchbill overrides push`: brings the overrides of the schedules to PagerDuty, which Terraform cannot. */
export const overrides: Command = {
  declare(usage) {
    usage
      .argument('<action>', 'push: create what is missing in PagerDuty, remove what Git no longer has')
      .option('--dry-run', 'say what would be done, and do nothing');
  },
  async run(world, [action], options) {
    if (action !== 'push') throw new UsageError(`Unexpected \`overrides ${action}\`, expected \`overrides push\``);
    const repo = readCatalog(world);
    if (!repo) return exit.found;
    const account = repo.organization?.value.pagerduty;
    if (!account) throw new UsageError('Nothing to push to: catalog/organization.yaml names no `pagerduty`');
    const client = pagerDutyOf(world, account);
    const isDryRun = options.dryRun === true;
    const { targets, problems } = await reached(findInPagerDuty(client, await overridesInGit(world, repo)));
    for (const problem of problems) world.note(printable(problem));
    const pushed = await pushAll(world, client, targets, isDryRun);
    const result = { ...pushed, failed: pushed.failed + problems.length };
    world.note(summary(result, isDryRun));
    return result.failed > 0 ? exit.found : exit.ok;
  },
};

/** A schedule that fails does not keep the others from being pushed, unless nobody answers any more. */
async function pushAll(world: World, client: PagerDuty, targets: readonly Target[], isDryRun: boolean): Promise<Total> {
  const all: Pushed[] = [];
  for (const target of targets) {
    if (all.at(-1)?.isSilent) {
      world.note(printable(`Not tried: ${target.name}`));
      all.push({ done: 0, kept: 0, failed: 1, isSilent: true });
    } else {
      all.push(await pushSchedule({ world, client, target, isDryRun }).catch(failed(world, target)));
    }
  }
  const sum = (key: 'done' | 'kept' | 'failed') => all.reduce((total, pushed) => total + pushed[key], 0);
  return { done: sum('done'), kept: sum('kept'), failed: sum('failed') };
}

const failed =
  ({ note }: World, { name }: Target) =>
  (error: unknown): Pushed => {
    if (!(error instanceof ApiError)) throw error;
    note(printable(`Failed: ${name}: ${error.message}`));
    return { done: 0, kept: 0, failed: 1, isSilent: error.status === undefined };
  };

type Total = Omit<Pushed, 'isSilent'>;

function summary({ done, kept, failed }: Total, isDryRun: boolean): string {
  const there = kept === 0 ? '' : `; ${kept} in PagerDuty already`;
  const trouble = failed === 0 ? '' : `; ${plural(failed, 'problem')}`;
  if (done > 0) return `${plural(done, 'change')} ${isDryRun ? 'to make' : 'made'}${there}${trouble}`;
  return failed > 0 ? `Nothing ${isDryRun ? 'to change' : 'changed'}${there}${trouble}` : `Nothing to do${there}`;
}
