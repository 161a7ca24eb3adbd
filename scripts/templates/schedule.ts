import { pagerdutyTimeZone, zoneLike } from '../../model/time-zone.ts';
import { membersOf, nobody, reachable } from './choices.ts';
import { mondayFrom } from './dates.ts';
import { firstUnused } from './first-unused.ts';
import { sentenceCase } from './name-from-id.ts';
import { type Ground, optional, type Template } from './template.ts';
import { yamlList, yamlText } from './yaml-text.ts';

/** Who is on call when: the owner's members take weekly turns, from next Monday on. */
export const schedule: Template = {
  kind: 'schedule',
  example: 'payments-primary',
  owned: true,
  fileOf: id => `catalog/schedules/${id}.yaml`,
  write(ground) {
    const { id, repo, owner, now } = ground;
    const people = chooseRotation(ground);
    const zone = zoneOf(ground);
    const start = mondayFrom(now.toZonedDateTimeISO(zone).toPlainDate());
    const name = firstUnused(
      sentenceCase(id),
      Array.from(repo.schedules.values(), ({ value }) => value.name),
    );
    const [first = nobody.person, second] = people;
    const swap =
      second === undefined ? `person: ${yamlText(first)}` : `person: ${yamlText(second)}, replaces: ${yamlText(first)}`;
    const span = `from: ${start.add({ days: 2 })}T09:00, to: ${start.add({ days: 3 })}T09:00`;
    const text = `name: ${yamlText(name)}
owner: ${yamlText(owner)}
time_zone: ${zone}  # of every time in this file; changes of the clocks are taken care of
layers:  # a later layer wins where layers overlap
  - name: Weekly
    turn: weekly  # weekly, daily or a duration: 12h, 2w
    handoff: monday 09:00  # without a weekday where turns are not whole weeks
    start: ${start}
    people: ${yamlList(people)}  # in this order
    # end: ${start.add({ days: 364 })}  # the layer ends at the hand-off time of this day
    # restrictions: [{ days: monday-friday, hours: "08:00-17:00" }]  # the hours that it covers; or daily:, or from: to:

# ${optional}
# overrides: [{ ${swap}, ${span}, reason: On leave }]
# shadow: false  # true: trainees listen in; never counts as cover
`;
    return {
      text,
      next: [
        'Look at `people` and `time_zone`: the members of the owner take turns, in the zone of the first.',
        ...(policyNames(ground)
          ? []
          : [`Then \`watchbill new escalation-policy ${owner}\` says who is notified after those on call.`]),
      ],
    };
  },
};

const policyNames = ({ repo, owner }: Ground): boolean =>
  Array.from(repo.escalationPolicies.values()).some(({ value }) => value.owner === owner);

/** The members who can be paged, else the manager, else somebody who is still to be written down. */
function chooseRotation({ repo, owner }: Ground): string[] {
  const manager = repo.teams.get(owner)?.value.manager;
  const choices = [reachable(repo, membersOf(repo, owner)), reachable(repo, manager === undefined ? [] : [manager])];
  return choices.find(({ length }) => length > 0) ?? [nobody.person];
}

/** PagerDuty knows only some zones: where it does not know the first member's, one with the same clocks. */
function zoneOf({ repo, owner }: Ground): string {
  const [first = ''] = membersOf(repo, owner);
  const zone = repo.people.get(first)?.value.timeZone ?? 'Etc/UTC';
  return pagerdutyTimeZone(zone) ?? zoneLike(zone) ?? 'Etc/UTC';
}
