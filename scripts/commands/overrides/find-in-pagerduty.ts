import type { Named, PagerDuty } from '../../clients/pagerduty.ts';
import type { Wanted } from '../../overrides/plan-overrides.ts';
import type { Stretch } from '../../overrides/recognise.ts';
import type { ScheduleOverrides } from './overrides-in-git.ts';

/** A schedule in PagerDuty and what Git says of it, in PagerDuty's ids. */
export type Target = {
  readonly id: string;
  readonly name: string;
  readonly timeZone: string;
  readonly wanted: readonly Wanted[];
  readonly once: readonly Stretch[];
  /** By PagerDuty's ids of people. */
  readonly names: ReadonlyMap<string, string>;
};

type Found = { readonly targets: readonly Target[]; readonly problems: readonly string[] };

/** Looks schedules up by name and people by email. Whom or what PagerDuty does not know is a problem of its own. */
export async function findInPagerDuty(client: PagerDuty, all: readonly ScheduleOverrides[]): Promise<Found> {
  const users = await usersByEmail(client, all);
  const [targets, problems]: [Target[], string[]] = [[], []];
  for (const one of all) {
    const { name, timeZone } = one.schedule.value;
    const named = (await client.schedules(name)).filter(schedule => schedule.name === name);
    const [schedule] = named;
    if (schedule && named.length === 1) {
      const { wanted, unknown } = withUsers(one, users);
      targets.push({ id: schedule.id, name, timeZone, wanted, once: known(one, users), names: namesOf(one, users) });
      problems.push(...unknown);
      // What Git merely had once does not need a schedule.
    } else if (one.wanted.length > 0) problems.push(notOne(one, named));
  }
  return { targets, problems };
}

/** Emails in PagerDuty may be written otherwise. */
async function usersByEmail(client: PagerDuty, all: readonly ScheduleOverrides[]): Promise<Map<string, string>> {
  const users = new Map<string, string>();
  for (const email of new Set(all.flatMap(({ emails }) => Array.from(emails.values(), text => text.toLowerCase())))) {
    const user = (await client.users(email)).find(found => found.email.toLowerCase() === email);
    if (user) users.set(email, user.id);
  }
  return users;
}

const userOf = ({ emails }: ScheduleOverrides, person: string, users: ReadonlyMap<string, string>) =>
  users.get(emails.get(person)?.toLowerCase() ?? '');

function withUsers(one: ScheduleOverrides, users: ReadonlyMap<string, string>) {
  const [wanted, unknown]: [Wanted[], string[]] = [[], []];
  for (const override of one.wanted) {
    const user = userOf(one, override.person, users);
    if (user !== undefined) wanted.push({ ...override, user });
    else
      unknown.push(
        `${one.schedule.file}: Missing user \`${one.emails.get(override.person)}\` in PagerDuty for the override of \`${override.person}\``,
      );
  }
  return { wanted, unknown };
}

/** People whom PagerDuty does not know have no overrides there. */
const known = (one: ScheduleOverrides, users: ReadonlyMap<string, string>): Stretch[] =>
  one.once.flatMap(override => {
    const user = userOf(one, override.person, users);
    return user === undefined ? [] : [{ ...override, user }];
  });

const namesOf = (one: ScheduleOverrides, users: ReadonlyMap<string, string>): Map<string, string> =>
  new Map(Array.from(one.names, ([person, name]) => [userOf(one, person, users) ?? '', name]));

const notOne = ({ schedule: { file, value } }: ScheduleOverrides, named: readonly Named[]): string =>
  named.length === 0
    ? `${file}: Missing schedule \`${value.name}\` in PagerDuty, expected it to be deployed first`
    : `${file}: Unexpected ${named.length} schedules \`${value.name}\` in PagerDuty, expected one`;
