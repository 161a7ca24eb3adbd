import { type AttributeChange, changesIn, partAt } from './attribute-changes.ts';
import { expressionAt, expressionText } from './expression.ts';
import { field, isObject, items, type Json, textAt } from './json-value.ts';
import type { Names } from './names.ts';
import type { ResourceChange } from './plan.ts';
import { valueText } from './value-text.ts';

/** What a change does to one layer of a schedule: who enters and leaves the rotation, by name. */
export type LayerChange = {
  readonly layer: string;
  readonly action: 'create' | 'update' | 'delete';
  readonly enters: readonly string[];
  readonly leaves: readonly string[];
  /** The rotation before and after, where the same people take turns in another order or number. */
  readonly order: readonly [readonly string[], readonly string[]] | undefined;
  readonly attributes: readonly AttributeChange[];
};

/** Layers have no ids that last: a layer is the same as the one before with its name, else with its place. */
export function layerChanges(change: ResourceChange, names: Names): LayerChange[] {
  if (!/^pagerduty_schedule/.test(change.type) || change.action === 'delete' || change.action === 'forget') return [];
  const [before, after] = [items(field(change.before, 'layer')), items(field(change.after, 'layer'))];
  const pairs = pairsOf(before, after);
  const kept = new Set(pairs.map(([earlier]) => earlier));
  const gone = before.filter((_, index) => !kept.has(index));
  return [
    ...pairs.map(([earlier, later]) => layerChange(change, earlier, later, names)).filter(saysSomething),
    ...gone.map(layer => ({
      ...nothing,
      layer: layerName(layer),
      action: 'delete' as const,
      leaves: peopleIn(layer, names),
    })),
  ];
}

const nothing = { enters: [], leaves: [], order: undefined, attributes: [] };

/** For each layer after the change its place, and the place that it had before. */
function pairsOf(before: readonly Json[], after: readonly Json[]): [number | undefined, number][] {
  const taken = new Set<number>();
  const take = (index: number): number | undefined => {
    if (index < 0 || index >= before.length || taken.has(index)) return undefined;
    taken.add(index);
    return index;
  };
  const byName = after.map(layer =>
    take(before.findIndex((earlier, index) => !taken.has(index) && layerName(earlier) === layerName(layer))),
  );
  return after.map((_, index) => [byName[index] ?? take(index), index]);
}

function layerChange(change: ResourceChange, earlier: number | undefined, later: number, names: Names): LayerChange {
  const [before, after] = [
    field(field(change.before, 'layer'), earlier ?? -1),
    field(field(change.after, 'layer'), later),
  ];
  const [was, is] = [peopleIn(before, names), peopleAfter(change, later, names)];
  const enters = unique(is).filter(person => !was.includes(person));
  const leaves = unique(was).filter(person => !is.includes(person));
  const isReordered = enters.length + leaves.length === 0 && was.join('\n') !== is.join('\n');
  return {
    layer: layerName(after),
    action: before === undefined ? 'create' : 'update',
    enters,
    leaves,
    order: before !== undefined && isReordered ? [was, is] : undefined,
    attributes: before === undefined ? [] : layerAttributes(change, before, later, names),
  };
}

const saysSomething = ({ action, enters, leaves, order, attributes }: LayerChange): boolean =>
  action !== 'update' || enters.length + leaves.length + attributes.length > 0 || order !== undefined;

const unique = (people: readonly string[]): string[] => Array.from(new Set(people));

const layerName = (layer: Json | undefined): string => textAt(layer, 'name') ?? '';

const peopleIn = (layer: Json | undefined, names: Names): string[] =>
  items(field(layer, 'users')).map(user => valueText(user, names));

function peopleAfter({ after, unknown, expressions }: ResourceChange, layer: number, names: Names): string[] {
  const [users, notYet, expression] = [
    field(field(field(after, 'layer'), layer), 'users'),
    field(field(field(unknown, 'layer'), layer), 'users'),
    expressionAt(expressionAt(expressionAt(expressions, 'layer'), layer), 'users'),
  ];
  if (notYet === true) return expressionText(expression, names).split(', ');
  return items(users).map((user, index) =>
    field(notYet, index) === true ? expressionText(expressionAt(expression, index), names) : valueText(user, names),
  );
}

/** Everything but people, and what PagerDuty works out. */
function layerAttributes(change: ResourceChange, before: Json, later: number, names: Names): AttributeChange[] {
  const { before: _, secret, expressions, ...rest } = change;
  const whole = {
    path: [],
    before: { layer: [] },
    after: rest.after,
    unknown: rest.unknown,
    secret,
    expression: expressions,
  };
  const layer = { ...partAt(partAt(whole, 'layer'), later), path: [], before };
  const keys = isObject(before) ? Object.keys(before) : [];
  return keys
    .toSorted()
    .filter(key => key !== 'users' && key !== 'id')
    .flatMap(key => changesIn(partAt(layer, key), names));
}
