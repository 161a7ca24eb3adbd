import { Temporal } from 'temporal-polyfill';
import type { PlannedTeam } from './plan.ts';

/** A Monday on which every rotation has begun. */
const begin = Temporal.PlainDate.from('2026-01-05');

/** The schedules of a team share its people out, so that nobody carries two pagers. Some have two layers, some an override. */
export function scheduleFile(team: PlannedTeam, place: number, zone: string): string {
  const id = team.schedules[place] ?? '';
  const size = Math.floor((team.members.length - 2) / team.schedules.length);
  const people = team.members.slice(place * size, (place + 1) * size).map(person => person.id);
  const form = forms[(place + team.members.length + id.length) % forms.length] ?? weekly;
  return `name: ${id.charAt(0).toUpperCase()}${id.slice(1).replaceAll('-', ' ')}
owner: ${team.id}
time_zone: ${zone}
layers:
${form(people, id.length)}`;
}

type Form = (people: readonly string[], chance: number) => string;

const layer = (name: string, turn: string, handoff: string, people: readonly string[], start = begin): string =>
  `  - name: ${name}
    turn: ${turn}
    handoff: ${handoff}
    start: ${start}
    people: [${people.join(', ')}]
`;

const weekly: Form = people => layer('Weekly', 'weekly', 'monday 09:00', people);
const fortnightly: Form = people => layer('Two weeks', '2w', 'wednesday 10:00', people);
const daily: Form = people => layer('Daily', 'daily', '09:00', people);

/** Two people would work in turns without a day off. */
const halfDays: Form = (people, chance) =>
  people.length < 3 ? weekly(people, chance) : layer('Half days', '12h', '08:00', people);

/** Who has the weekend has the week that follows: the second layer is one turn ahead. */
const weekend: Form =
  people => `${layer('Week', 'weekly', 'monday 09:00', people)}${layer('Weekend', 'weekly', 'monday 09:00', people, begin.subtract({ weeks: 1 }))}    restrictions:
      # From the end of the working week on.
      - { from: friday 17:00, to: monday 09:00 }
`;

/** One day is taken over by whoever is next. */
const overridden: Form = (people, chance) => {
  const week = 47 + (chance % 8);
  const from = begin.add({ weeks: week, days: 2 });
  return `${weekly(people, chance)}overrides:
  - person: ${people[(week + 1) % people.length]}
    replaces: ${people[week % people.length]}
    from: ${from}T09:00
    to: ${from.add({ days: 1 })}T09:00
    reason: A day of leave in week ${week} of the rotation
`;
};

const forms: readonly Form[] = [weekly, daily, weekend, weekly, overridden, fortnightly, weekly, halfDays];
