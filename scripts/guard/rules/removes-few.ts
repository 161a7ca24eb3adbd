import type { ResourceChange } from '../plan.ts';
import type { Guarded, Rule } from './rule.ts';

/** A wrong folder or an empty checkout looks as if everything had been retired at once. */
export const removesFew: Rule = {
  id: 'guard/removes-few',
  summary: 'A plan removes only a small share of each sort of resource, retired or not.',
  *check({ plans, changes, limits }) {
    const removed = Map.groupBy(changes.filter(isRemoval), ({ type }) => type);
    const total = changes.filter(isRemoval).length;
    for (const [type, { length }] of Array.from(removed).toSorted()) {
      const before = priorOf(type, { plans, changes });
      if (length <= limits.alwaysAllowedRemovals || length * 100 <= before * limits.maxRemovals) continue;
      const share = Math.round((length * 100) / Math.max(before, 1));
      yield {
        address: undefined,
        file: 'catalog/organization.yaml',
        message: `Unexpected removal of ${length} of ${before} \`${type}\` (${share} %), expected at most ${limits.maxRemovals} %`,
        hint: `if all of it is meant, run \`guard\` with \`--allow-removals ${total}\``,
      };
    }
  },
};

/** Whatever is deleted, also what only goes along with something else. */
export const isRemoval = ({ action }: ResourceChange): boolean => action === 'delete';

/** How many there were; a plan without its state still has a line for each that exists. */
function priorOf(type: string, { plans, changes }: Pick<Guarded, 'plans' | 'changes'>): number {
  const inState = plans.flatMap(({ prior }) => prior).filter(resource => resource.type === type && !resource.isLookup);
  const inPlan = changes.filter(change => change.type === type && change.before !== null && !change.isLeftOver);
  return Math.max(inState.length, inPlan.length);
}
