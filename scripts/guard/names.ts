import type { Entries } from '../../model/entry.ts';
import { fileOf, nounOf } from '../../model/kinds.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import { belongsTo, type Entity, entityOf } from './entity.ts';
import { type Json, textAt } from './json-value.ts';
import type { Plan, Resource } from './plan.ts';

type Named = Pick<Resource, 'address' | 'type' | 'name'>;

/** Finds what people call things, from what Terraform, PagerDuty and GitHub call them. */
export type Names = {
  /** The name of the resource itself. */
  of(resource: Named, values: Json): string;
  ofEntity(entity: Entity): string;
  /** For an id in PagerDuty or GitHub; undefined when the plan doesn't know it. */
  ofId(id: string): string | undefined;
  /** For an address, as configurations write it. */
  ofAddress(address: string): string;
};

type CatalogEntries = Entries<{ readonly name: string; readonly owner?: string }>;

/** The part of the catalog that holds an entity. */
export const entriesOf = (repo: OpsRepo, kind: Entity['kind']): CatalogEntries => {
  const { people, teams, schedules, escalationPolicies, services } = repo;
  return { people, teams, schedules, 'escalation-policies': escalationPolicies, services }[kind];
};

export function namesIn(plans: readonly Plan[], repo: OpsRepo): Names {
  const resources = plans.flatMap(({ prior, planned }) => [...prior, ...planned]);
  const byAddress = new Map(resources.map(resource => [resource.address, resource]));
  const byId = new Map(resources.flatMap(resource => idsOf(resource).map(id => [id, resource] as const)));

  // Of what has no file any more, the state still knows the name.
  const nameByEntity = new Map(
    resources.flatMap(resource => {
      const [entity, name] = [entityOf(resource), textAt(resource.values, 'name')];
      return entity && name !== undefined ? [[key(entity), name] as const] : [];
    }),
  );

  const ofEntity = (entity: Entity): string =>
    entriesOf(repo, entity.kind).get(entity.id)?.value.name ?? nameByEntity.get(key(entity)) ?? entity.id;
  const of = (resource: Named, values: Json): string => {
    const entity = entityOf(resource);
    if (entity) return entriesOf(repo, entity.kind).get(entity.id)?.value.name ?? textAt(values, 'name') ?? entity.id;
    const ownName = textAt(values, 'name') ?? resource.name;
    if (resource.type === 'github_issue_label') return ownName;
    const repository = textAt(values, 'repository');
    const shown = ofParts(resource) || textAt(values, 'environment') || ownName;
    return [shown, ...(repository === undefined ? [] : [repository])].join(', ');
  };
  const ofParts = (resource: Named): string => belongsTo(resource).map(ofEntity).join(', ');
  const ofResource = (resource: Resource | undefined) => resource && of(resource, resource.values);
  return {
    of,
    ofEntity,
    ofId: id => ofResource(byId.get(id)),
    ofAddress: address => {
      const resource = byAddress.get(address);
      const [type = '', name = ''] = address.replace(/^data\./, '').split('.');
      return resource ? of(resource, resource.values) : of({ address, type, name }, null);
    },
  };
}

/** PagerDuty's ids are words that nothing else looks like; a number, as GitHub has them, could be anything. */
const idsOf = ({ values }: Resource): string[] => {
  const id = textAt(values, 'id');
  return id === undefined || /^\d*$/.test(id) ? [] : [id];
};

const key = ({ kind, id }: Entity): string => `${kind}/${id}`;

/** What a resource of a type is called: `escalation policy`, `GitHub team membership`. */
export function nounOfType(resource: Named): string {
  const entity = entityOf(resource);
  const isGitHub = resource.type.startsWith('github_');
  if (entity) return isGitHub ? `GitHub ${nounOf[entity.kind]}` : nounOf[entity.kind];
  const words = resource.type.slice(resource.type.indexOf('_') + 1).replaceAll('_', ' ');
  return isGitHub ? `GitHub ${words}` : words;
}

/** The file that describes a resource, or what it belongs to. */
export function fileOfResource(resource: Named): string | undefined {
  const entity = entityOf(resource) ?? belongsTo(resource)[0];
  return entity && fileOf(entity.kind, entity.id);
}
