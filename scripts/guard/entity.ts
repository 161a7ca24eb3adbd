import { type CatalogFolder, catalogFolders } from '../../model/kinds.ts';
import type { Reference } from '../../model/reference.ts';

/** Something with a file in the catalog. */
export type Entity = Reference<CatalogFolder>;

type Named = { readonly address: string; readonly type: string; readonly name: string };

/** The resources that stand for something in the catalog. Losing one of them loses its id and its history. */
const entityTypes: ReadonlyMap<string, CatalogFolder> = new Map([
  ['pagerduty_user', 'people'],
  ['pagerduty_team', 'teams'],
  ['pagerduty_schedule', 'schedules'],
  ['pagerduty_schedulev2', 'schedules'],
  ['pagerduty_escalation_policy', 'escalation-policies'],
  ['pagerduty_service', 'services'],
  ['github_team', 'teams'],
]);

export const isEntityType = (type: string): boolean => entityTypes.has(type);

/** What the words of a name stand for, in resources that only belong to something. */
const partFolders: ReadonlyMap<string, readonly CatalogFolder[]> = new Map([
  ['pagerduty_team_membership', ['teams', 'people']],
  ['pagerduty_service_integration', ['services']],
  ['pagerduty_service_dependency', ['services', 'services']],
  ['pagerduty_event_orchestration_service', ['services']],
  ['pagerduty_alert_grouping_setting', ['services']],
  ['github_team_membership', ['teams', 'people']],
  ['github_team_repository', ['teams']],
]);

const idPattern = /^[a-z0-9]+(-[a-z0-9]+)*(--[a-z0-9]+(-[a-z0-9]+)*)*$/;

/** The catalog's `services/platform/storage` for `pagerduty_service.service_platform--storage`; undefined for a resource that Watchbill didn't name. */
export function entityOf({ address, type, name }: Named): Entity | undefined {
  const kind = entityTypes.get(type);
  const { prefix, parts } = partsOf(name);
  const [part] = parts;
  if (!kind || prefix !== catalogFolders[kind] || parts.length !== 1 || !part || !isAtRoot({ address, type, name }))
    return undefined;
  return idPattern.test(part.encoded) ? { kind, id: part.id } : undefined;
}

/** The things that a resource belongs to: the team and the person of a membership. */
export function belongsTo({ address, type, name }: Named): Entity[] {
  if (!isAtRoot({ address, type, name })) return [];
  const { parts } = partsOf(name);
  if (type === 'github_issue_label' && parts[0]?.id === 'team' && parts[1]) return [{ kind: 'teams', id: parts[1].id }];
  const folders = partFolders.get(type) ?? [];
  return folders.flatMap((kind, index) => {
    const id = parts[index]?.id;
    return id === undefined ? [] : [{ kind, id }];
  });
}

/** Stacks of ours have neither modules nor copies. */
const isAtRoot = ({ address, type, name }: Named): boolean =>
  address === `${type}.${name}` || address === `data.${type}.${name}`;

/** Undoes what the stacks do to make a name of a kind and its parts: `/` is `--`, `_` is `__`, `.` is `_dot_`. */
function partsOf(name: string) {
  const [prefix = '', ...parts] = name.replaceAll(/(?<!_)_dot_(?!_)/g, '.').split(/(?<!_)_(?!_)/);
  return {
    prefix,
    parts: parts.map(encoded => ({ encoded, id: encoded.replaceAll('--', '/').replaceAll('__', '_') })),
  };
}
