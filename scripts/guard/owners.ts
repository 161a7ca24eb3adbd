import type { OpsRepo } from '../../model/ops-repo.ts';
import { belongsTo, type Entity, entityOf } from './entity.ts';
import { field, items, type Json, textAt } from './json-value.ts';
import { entriesOf } from './names.ts';
import type { Plan, Resource, ResourceChange } from './plan.ts';

/** Finds the id of the team that answers for a resource; undefined for what is everybody's. */
export type OwnerOf = (change: ResourceChange) => string | undefined;

/** The catalog says who owns what it describes. Of what is gone from it, the state still knows. */
export function ownersIn(plans: readonly Plan[], repo: OpsRepo): OwnerOf {
  const resources = plans.flatMap(({ prior, planned }) => [...planned, ...prior]);
  const byId = new Map(resources.map(resource => [textAt(resource.values, 'id') ?? '', resource]));
  const byEntity = new Map(resources.map(resource => [key(entityOf(resource)), resource]));

  const membershipOf = new Map(resources.flatMap(membership).toReversed());

  const ownTeam = (values: Json): string | undefined => {
    const team = items(field(values, 'teams'))[0];
    return typeof team === 'string' ? teamOf(byId.get(team)) : undefined;
  };
  // A service names no team, but its policy does.
  const fromState = (values: Json): string | undefined =>
    ownTeam(values) ?? ownTeam(byId.get(textAt(values, 'escalation_policy') ?? '')?.values ?? null);
  const ofEntity = (entity: Entity, values: Json): string | undefined => {
    if (entity.kind === 'teams') return entity.id;
    if (entity.kind === 'people') return teamWith(repo, entity.id) ?? membershipOf.get(entity.id);
    return entriesOf(repo, entity.kind).get(entity.id)?.value.owner ?? fromState(values);
  };
  return change => {
    const entity = entityOf(change);
    if (entity) return ofEntity(entity, change.before ?? change.after);
    const [parent] = belongsTo(change);
    return parent && ofEntity(parent, byEntity.get(key(parent))?.values ?? null);
  };
}

const key = (entity: Entity | undefined): string => (entity ? `${entity.kind}/${entity.id}` : '');

function teamOf(resource: Resource | undefined): string | undefined {
  const entity = resource && entityOf(resource);
  return entity?.kind === 'teams' ? entity.id : undefined;
}

/** Somebody's place in a team, as person and team. */
function membership(resource: Resource): (readonly [string, string])[] {
  const [team, person] = belongsTo(resource);
  return team?.kind === 'teams' && person?.kind === 'people' ? [[person.id, team.id]] : [];
}

/** The first team that somebody is in. */
const teamWith = ({ teams }: OpsRepo, person: string): string | undefined =>
  Array.from(teams.values()).find(({ value }) => value.manager === person || value.members.includes(person))?.id;
