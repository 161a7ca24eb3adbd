import type { Entries, Entry } from './entry.ts';
import type { Person } from './person.ts';
import type { Team } from './team.ts';

/** Somebody of a team, and whether they manage it. */
export type TeamPerson = { readonly person: Entry<Person>; readonly manages: boolean };

/** The members of a team as written, and its manager, who need not be among them. */
export const teamPeople = ({ members, manager }: Team, people: Entries<Person>): TeamPerson[] =>
  Array.from(new Set([...members, manager])).flatMap(id => {
    const person = people.get(id);
    return person ? [{ person, manages: id === manager }] : [];
  });
