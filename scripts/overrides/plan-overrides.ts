import type { Temporal } from 'temporal-polyfill';
import { type DatedOverride, overlap } from './dated-override.ts';
import { isSame, type Stretch } from './recognise.ts';

/** An override that PagerDuty should have. */
export type Wanted = DatedOverride & Stretch;

/** An override that PagerDuty has. */
export type Existing = Stretch & { readonly id: string; readonly userName: string };

/** What has to happen to one schedule, in this order: creations, then removals. */
export type Plan = {
  readonly create: readonly Creation[];
  /** Ours, and no longer in Git. */
  readonly remove: readonly Existing[];
  /** As Git has them already. */
  readonly kept: readonly Wanted[];
};

export type Creation = {
  readonly override: Wanted;
  /** The same one, created too early to win: it goes once the new one is there. */
  readonly again: Existing | undefined;
  /** Those of somebody else that it lies over: the one created last wins. */
  readonly covers: readonly Existing[];
};

type Sight = {
  /** As written: a later one wins. */
  readonly wanted: readonly Wanted[];
  /** What Git had at some time. */
  readonly once: readonly Stretch[];
  readonly existing: readonly Existing[];
  readonly now: Temporal.Instant;
};

/** Creates what is missing, removes what Git once had and no longer has, and leaves what is somebody else's. */
export function planOverrides({ wanted, once, existing, now }: Sight): Plan {
  const isOneOf = (ours: readonly Stretch[], theirs: Existing) => ours.some(one => isSame(one, theirs, now));
  const foreign = existing.filter(theirs => !isOneOf([...wanted, ...once], theirs));
  const [create, kept]: [Creation[], Wanted[]] = [[], []];
  for (const override of distinct(wanted)) {
    const again = existing.find(theirs => isSame(override, theirs, now));
    // PagerDuty lets the last created win, Git the last written.
    if (again && !create.some(({ override: earlier }) => clash(earlier, override))) kept.push(override);
    else create.push({ override, again, covers: foreign.filter(theirs => clash(override, theirs)) });
  }
  const remove = existing.filter(theirs => isOneOf(once, theirs) && !isOneOf(wanted, theirs));
  return { create, remove, kept };
}

const clash = (a: Stretch, b: Stretch): boolean => a.user !== b.user && overlap(a, b);

/** Written twice it counts where it is written last. */
const distinct = (wanted: readonly Wanted[]): Wanted[] =>
  wanted.filter(
    (one, index) =>
      !wanted
        .slice(index + 1)
        .some(({ user, from, to }) => user === one.user && from.equals(one.from) && to.equals(one.to)),
  );
