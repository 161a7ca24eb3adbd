import type { Entries, Entry } from '../../../model/entry.ts';
import { loadOpsRepo } from '../../../model/load.ts';
import type { OpsRepo } from '../../../model/ops-repo.ts';
import type { Person } from '../../../model/person.ts';
import type { Schedule } from '../../../model/schedule.ts';
import { type DatedOverride, openOverrides, overridesOnce } from '../../overrides/dated-override.ts';
import type { World } from '../command.ts';

/** What Git says of a schedule's overrides that have not ended, now and before. */
export type ScheduleOverrides = {
  readonly schedule: Entry<Schedule>;
  readonly wanted: readonly DatedOverride[];
  readonly once: readonly DatedOverride[];
  /** By person id; of people who have left, as their file last said. */
  readonly emails: ReadonlyMap<string, string>;
  readonly names: ReadonlyMap<string, string>;
};

/** The overrides of all schedules that have any, or had any. Says so where the past is not known. */
export async function overridesInGit(world: World, repo: OpsRepo): Promise<ScheduleOverrides[]> {
  const past = await world.history('catalog/schedules');
  if (!past)
    world.note('Git does not know the past here (no repository, or a shallow clone), so that nothing is removed');
  const found = Array.from(repo.schedules.values(), schedule => ({
    schedule,
    wanted: openOverrides(schedule.value, world.now),
    once: overridesOnce(schedule.file, past?.get(schedule.file) ?? [], world.now),
  })).filter(({ wanted, once }) => wanted.length + once.length > 0);
  const people = await peopleOf(world, repo, new Set(found.flatMap(({ wanted, once }) => idsIn(wanted, once))));
  return found.map(one => {
    const mine = idsIn(one.wanted, one.once).flatMap(id => people.get(id) ?? []);
    return {
      ...one,
      emails: new Map(mine.map(({ id, value }) => [id, value.email])),
      names: new Map(mine.map(({ id, value }) => [id, value.name])),
    };
  });
}

const idsIn = (...lists: readonly (readonly DatedOverride[])[]): string[] => lists.flat().map(({ person }) => person);

/** Git is asked only for those whose file is gone. */
async function peopleOf(world: World, { people }: OpsRepo, ids: ReadonlySet<string>): Promise<Entries<Person>> {
  const gone = Array.from(ids).filter(id => !people.has(id));
  const past = gone.length === 0 ? undefined : await world.history('catalog/people');
  const found = gone.flatMap(id => {
    const file = `catalog/people/${id}.yaml`;
    return (past?.get(file) ?? []).flatMap(text => loadOpsRepo(new Map([[file, text]])).repo.people.get(id) ?? []);
  });
  return new Map([...found.toReversed().map(person => [person.id, person] as const), ...people]);
}
