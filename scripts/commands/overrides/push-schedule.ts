import { ApiError } from '../../clients/api-error.ts';
import type { PagerDuty } from '../../clients/pagerduty.ts';
import type { Span } from '../../overrides/dated-override.ts';
import { type Creation, type Existing, type Plan, planOverrides, type Wanted } from '../../overrides/plan-overrides.ts';
import { isSame } from '../../overrides/recognise.ts';
import { spansToAsk } from '../../overrides/spans-to-ask.ts';
import { printable } from '../../render/printable.ts';
import type { World } from '../command.ts';
import type { Target } from './find-in-pagerduty.ts';
import { coverLine, createdLine, removedLine } from './override-lines.ts';

/** What became of the overrides of one schedule or several. */
export type Pushed = {
  readonly done: number;
  readonly kept: number;
  readonly failed: number;
  /** Nobody answers any more, so that the rest was not tried. */
  readonly isSilent: boolean;
};

type Push = { readonly world: World; readonly client: PagerDuty; readonly target: Target; readonly isDryRun: boolean };

/** Makes one schedule in PagerDuty hold what Git says, printing what is done, or would be. What fails is told. */
export async function pushSchedule(push: Push): Promise<Pushed> {
  const { world, target, isDryRun } = push;
  const existing = await existingIn(push, [...target.wanted, ...target.once]);
  const plan = planOverrides({ ...target, existing, now: world.now });
  const steps = stepsOf(push, plan, existing);
  let done = 0;
  for (const [index, step] of steps.entries()) {
    const outcome = await take(step, world, isDryRun);
    if (outcome === 'done') done += 1;
    if (outcome !== 'silent') continue;
    for (const { line } of steps.slice(index + 1)) world.note(printable(`Not tried: ${line}`));
    return { done, kept: plan.kept.length, failed: steps.length - done, isSilent: true };
  }
  return { done, kept: plan.kept.length, failed: steps.length - done, isSilent: false };
}

function stepsOf(push: Push, { create, remove }: Plan, existing: readonly Existing[]): Step[] {
  const { target, client } = push;
  return [
    ...create.map(creation => ({
      line: createdLine(target, creation),
      carryOut: () => replace(push, creation, existing),
      warnings: creation.covers.map(other => coverLine(target, creation.override, other)),
    })),
    ...remove.map(theirs => ({
      line: removedLine(target, theirs),
      carryOut: () => client.removeOverride(target.id, theirs.id),
      warnings: [],
    })),
  ];
}

type Step = {
  readonly line: string;
  readonly carryOut: () => Promise<void>;
  readonly warnings: readonly string[];
};

type Outcome = 'done' | 'failed' | 'silent';

/** One step that fails does not keep the others from being taken. */
async function take({ line, carryOut, warnings }: Step, world: World, isDryRun: boolean): Promise<Outcome> {
  try {
    if (!isDryRun) await carryOut();
    world.print(printable(line));
    for (const warning of warnings) world.note(printable(warning));
    return 'done';
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    world.note(printable(`Failed: ${line}: ${error.message}`));
    return error.status === undefined ? 'silent' : 'failed';
  }
}

/** What PagerDuty has there, somebody else's too. */
async function existingIn({ world, client, target }: Push, spans: readonly Span[]): Promise<Existing[]> {
  const found = new Map<string, Existing>();
  for (const { from, to } of spansToAsk(spans, world.now))
    for (const override of await client.overrides(target.id, from, to)) found.set(override.id, override);
  return Array.from(found.values());
}

/** The new one is there before the old one goes, so that nobody drops off call in between. */
async function replace(push: Push, { override, again }: Creation, before: readonly Existing[]): Promise<void> {
  await create(push, override, before);
  if (again) await push.client.removeOverride(push.target.id, again.id);
}

const mostAttempts = 3;

/** When the answer is lost, PagerDuty is asked whether it was done before it is done again. */
async function create(push: Push, override: Wanted, before: readonly Existing[]): Promise<void> {
  const { world, client, target } = push;
  for (let attempt = 1; ; attempt++) {
    try {
      return await client.createOverride(target.id, override);
    } catch (error) {
      if (!(error instanceof ApiError) || !error.mayBeDone || attempt === mostAttempts) throw error;
    }
    await world.network.wait(1000 * attempt);
    const after = await existingIn(push, [override]);
    const isNew = ({ id }: Existing) => !before.some(earlier => earlier.id === id);
    if (after.some(theirs => isNew(theirs) && isSame(override, theirs, world.now))) return;
  }
}
