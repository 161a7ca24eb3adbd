import { isEntityType } from '../entity.ts';
import type { ShownAction, ShownChange } from '../team-changes.ts';
import { type Detail, detailsOf } from './details.ts';

/** A change, or several alike of which there is nothing to say but the names. */
export type ChangeLine = {
  readonly action: ShownAction;
  readonly noun: string;
  readonly names: readonly string[];
  readonly details: readonly Detail[];
};

/** From this many on, things that only belong to others share a line. */
const many = 3;

/** A new service brings ten such things with it; nobody would find the service among them. */
export function condensed(changes: readonly ShownChange[]): ChangeLine[] {
  const lines = changes.map(change => ({ change, line: lineOf(change) }));
  const groups = Map.groupBy(lines, ({ change, line }) =>
    line.details.length === 0 && !isEntityType(change.type) ? `${change.action} ${change.noun}` : change,
  );
  return Array.from(groups.values()).flatMap(group => {
    const [first] = group;
    if (!first || group.length < many) return group.map(({ line }) => line);
    return [{ ...first.line, names: group.map(({ change }) => change.name) }];
  });
}

const lineOf = (change: ShownChange): ChangeLine => ({
  action: change.action,
  noun: change.noun,
  names: [change.name],
  details: detailsOf(change),
});
