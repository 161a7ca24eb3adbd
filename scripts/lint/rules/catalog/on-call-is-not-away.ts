import { Temporal } from 'temporal-polyfill';
import type { Entry } from '../../../../model/entry.ts';
import type { Person } from '../../../../model/person.ts';
import { finalSchedule, type Shift } from '../../../../model/roster.ts';
import { peopleOf, type Schedule } from '../../../../model/schedule.ts';
import { firstYear, type Instants, instantsOfDays, localText } from '../../instants.ts';
import type { Context, Problem, Rule } from '../../rule.ts';

/** Holidays are known long before; the roster should know them too. */
export const onCallIsNotAway: Rule = {
  id: 'catalog/on-call-is-not-away',
  summary: 'Nobody is on call on a day on which they are away.',
  level: 'warning',
  why: 'A page wakes somebody on holiday, or nobody.',
  fix: 'Add an override to the schedule that puts somebody else on call.',
  needs: ['schedule', 'person'],
  *check({ people, schedules }, context) {
    const rosters = Map.groupBy(
      Array.from(schedules.values())
        .filter(({ value }) => !value.shadow)
        .flatMap(schedule => Array.from(peopleOf(schedule.value), person => ({ person, schedule }))),
      ({ person }) => person,
    );
    for (const person of people.values()) {
      for (const { schedule } of rosters.get(person.id) ?? []) yield* clashes(person, schedule, context);
    }
  },
};

function* clashes(person: Entry<Person>, schedule: Entry<Schedule>, { now }: Context): Generator<Problem> {
  for (const [index, away] of person.value.away.entries()) {
    const shifts = shiftsOf(person.id, schedule.value, ahead(instantsOfDays(away, person.value.timeZone), now));
    const [first] = shifts;
    if (!first) continue;
    const zone = schedule.value.timeZone;
    const start = `\`${localText(first.from, zone)}\` ${zone}`;
    const count = shifts.length === 1 ? '' : `, the first of ${shifts.length} shifts`;
    yield {
      message: `Unexpected \`${person.id}\` on call while away, expected somebody else on schedule \`${schedule.id}\` from ${start}${count}`,
      at: person.at('away', index),
      hint: `add an override that replaces \`${person.id}\` until \`${localText(first.to, zone)}\``,
      related: { message: 'the schedule', at: schedule.atKey('overrides') },
    };
  }
}

const ahead = ({ from, to }: Instants, now: Temporal.Instant): Instants => ({
  from: Temporal.Instant.compare(from, now) < 0 ? now : from,
  to,
});

function shiftsOf(person: string, schedule: Schedule, span: Instants): Shift[] {
  if (Temporal.Instant.compare(span.from, span.to) >= 0) return [];
  const { from, to } = firstYear(span);
  return finalSchedule(schedule, from, to).filter(shift => shift.person === person);
}
