import type { OpsRepo } from '../../model/ops-repo.ts';
import { byText } from '../../model/source/finding.ts';
import { type AttributeChange, attributeChanges } from './attribute-changes.ts';
import { entityOf, isEntityType } from './entity.ts';
import { type LayerChange, layerChanges } from './layer-changes.ts';
import { fileOfResource, type Names, nounOfType } from './names.ts';
import type { OwnerOf } from './owners.ts';
import type { ResourceChange } from './plan.ts';

export const shownActions = ['create', 'update', 'move', 'replace', 'delete', 'forget'] as const;
export type ShownAction = (typeof shownActions)[number];

/** One change in people's words. */
export type ShownChange = {
  readonly action: ShownAction;
  readonly address: string;
  readonly type: string;
  /** `escalation policy` */
  readonly noun: string;
  readonly name: string;
  /** The id or address that it had before. */
  readonly movedFrom: string | undefined;
  /** Our file that describes it, or what it belongs to. */
  readonly file: string | undefined;
  readonly forcedBy: readonly string[];
  readonly attributes: readonly AttributeChange[];
  readonly layers: readonly LayerChange[];
};

/** What changes for one team; without a team for what is everybody's. */
export type TeamChanges = {
  readonly team: { readonly id: string; readonly name: string } | undefined;
  readonly changes: readonly ShownChange[];
};

type Context = { readonly repo: OpsRepo; readonly names: Names; readonly ownerOf: OwnerOf };

/** Teams by name, everybody's last; within a team by what a thing is, and its name. */
export function changesByTeam(changes: readonly ResourceChange[], { names, ownerOf }: Context): TeamChanges[] {
  const shown = changes.flatMap(change => {
    const action = shownAction(change);
    return action === undefined ? [] : [{ owner: ownerOf(change), change: shownChange(change, action, names) }];
  });
  const byOwner = Map.groupBy(shown, ({ owner }) => owner);
  const groups = Array.from(byOwner, ([id, members]) => ({
    team: id === undefined ? undefined : { id, name: names.ofEntity({ kind: 'teams', id }) },
    changes: members.map(({ change }) => change).toSorted(byKindAndName),
  }));
  return groups.toSorted(byTeam);
}

function shownAction({ action, previousAddress }: ResourceChange): ShownAction | undefined {
  if (action !== 'none') return action;
  return previousAddress === undefined ? undefined : 'move';
}

const shownChange = (change: ResourceChange, action: ShownAction, names: Names): ShownChange => ({
  action,
  address: change.address,
  type: change.type,
  noun: change.isLeftOver ? `${nounOfType(change)} (left over)` : nounOfType(change),
  name: names.of(change, change.after ?? change.before),
  movedFrom: change.previousAddress && formerId(change, change.previousAddress),
  file: fileOfResource(change),
  forcedBy: change.forcedBy,
  attributes: isCompared(action) ? attributeChanges(change, names, notShown(change)) : [],
  layers: layerChanges(change, names),
});

const isCompared = (action: ShownAction): boolean => action === 'update' || action === 'replace';

const notShown = ({ type }: ResourceChange): ReadonlySet<string> =>
  new Set(type.startsWith('pagerduty_schedule') ? ['layer', 'final_schedule'] : []);

function formerId({ type }: ResourceChange, address: string): string {
  return entityOf({ address, type, name: address.slice(type.length + 1) })?.id ?? address;
}

const byTeam = (a: TeamChanges, b: TeamChanges): number =>
  Number(a.team === undefined) - Number(b.team === undefined) ||
  byText(a.team?.name ?? '', b.team?.name ?? '') ||
  byText(a.team?.id ?? '', b.team?.id ?? '');

/** What has a file of its own comes before what only belongs to it. */
const byKindAndName = (a: ShownChange, b: ShownChange): number =>
  Number(isEntityType(b.type)) - Number(isEntityType(a.type)) ||
  byText(a.noun, b.noun) ||
  byText(a.name, b.name) ||
  byText(a.address, b.address) ||
  byText(a.action, b.action);
