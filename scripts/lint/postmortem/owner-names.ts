import type { OpsRepo } from '../../../model/ops-repo.ts';
import { namesOf } from './people-named.ts';

/** What an owner of an action may be called, in lower case: people and teams by id, name, each word of it, or handle. */
export function ownerNames({ people, teams }: Pick<OpsRepo, 'people' | 'teams'>): ReadonlySet<string> {
  const names = Array.from(namesOf(people), name => name.replace(/^@/, ''));
  for (const { id, value } of teams.values())
    names.push(id, value.acronym, value.github.slug, ...value.name.split(/\s+/), ...id.split('/'));
  return new Set(names.map(name => name.toLowerCase()));
}

/** Who an owner is that is written so, if nobody of the names; of several, and of a name with a role, one is enough. */
export function stranger(owner: string, names: ReadonlySet<string>): string | undefined {
  const words = owner.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}_-]*/gu) ?? [];
  return words.length === 0 || words.some(word => names.has(word)) ? undefined : owner.replace(/^@/, '');
}
