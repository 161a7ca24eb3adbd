import type { AttributeChange } from '../attribute-changes.ts';
import { isEntityType } from '../entity.ts';
import type { LayerChange } from '../layer-changes.ts';
import type { ShownChange } from '../team-changes.ts';

/** One line below a change: a label, and what it says or how it changes. */
export type Detail = { readonly label: string; readonly says: string } | ({ readonly label: string } & Change);
type Change = { readonly before: string; readonly after: string };

/** What is worth a line of its own about a change. */
export function detailsOf({ type, action, movedFrom, forcedBy, layers, attributes }: ShownChange): Detail[] {
  const details = [
    // What only belongs to something moves with it, which goes without saying.
    ...(movedFrom === undefined || !isEntityType(type) ? [] : [{ label: 'before', says: movedFrom }]),
    ...(forcedBy.length === 0 ? [] : [{ label: 'forced by', says: forcedBy.join(', ') }]),
    ...layers.flatMap(layerDetails),
    ...attributes.map(detail('')),
  ];
  return action === 'update' && details.length === 0 ? [unset] : details;
}

const unset: Detail = { label: 'only', says: 'what the provider works out by itself' };

function layerDetails({ layer, action, enters, leaves, order, attributes }: LayerChange): Detail[] {
  const label = `layer ${layer}`;
  if (action === 'create') return [{ label: `new ${label}`, says: enters.join(', ') }];
  if (action === 'delete')
    return [{ label: `${label} ends`, says: `${leaves.join(', ')} ${leaves.length === 1 ? 'leaves' : 'leave'}` }];
  const people = [...leaves.map(person => `${person} leaves`), ...enters.map(person => `${person} enters`)];
  return [
    ...(people.length === 0 ? [] : [{ label, says: people.join(', ') }]),
    ...(order ? [{ label: `${label}, order`, before: order[0].join(', '), after: order[1].join(', ') }] : []),
    ...attributes.map(detail(`${label}, `)),
  ];
}

const detail =
  (prefix: string) =>
  ({ path, before, after }: AttributeChange): Detail => ({ label: prefix + path, before, after });
