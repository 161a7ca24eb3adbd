import type { Entry } from '../../model/entry.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Person } from '../../model/person.ts';

/** Somebody whom the deployment puts into a team, by the name of the account. */
export type Account = { readonly person: Entry<Person>; readonly name: string };

/** The members and managers of the teams that are deployed to GitHub. */
export function accountsInTeams({ people, teams }: OpsRepo): Account[] {
  const ids = new Set(
    Array.from(teams.values())
      .filter(({ value }) => value.github.managed)
      .flatMap(({ value }) => [...value.members, value.manager]),
  );
  return Array.from(people.values()).flatMap(person =>
    ids.has(person.id) && person.value.github !== undefined ? [{ person, name: person.value.github }] : [],
  );
}
