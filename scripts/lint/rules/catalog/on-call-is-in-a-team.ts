import type { Entry } from '../../../../model/entry.ts';
import type { EscalationPolicy } from '../../../../model/escalation-policy.ts';
import type { Schedule } from '../../../../model/schedule.ts';
import type { Path } from '../../../../model/source/span.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Somebody who has left all teams tends to be forgotten on a roster. */
export const onCallIsInATeam: Rule = {
  id: 'catalog/on-call-is-in-a-team',
  summary: 'Everybody on a schedule or in an escalation policy belongs to some team.',
  level: 'warning',
  why: 'A page goes to somebody who has moved on, or who has no access to what is broken.',
  fix: 'Add the person to a team, or take them off the schedule or policy.',
  needs: ['team'],
  *check({ teams, people, schedules, escalationPolicies }) {
    const inTeams = new Set(Array.from(teams.values()).flatMap(({ value }) => [value.manager, ...value.members]));
    // Who has no account is told of already: they can't be on call at all.
    const isStray = ({ person }: Mention) => people.get(person)?.value.pagerduty === true && !inTeams.has(person);
    for (const entry of schedules.values()) yield* strays(entry, mentionsIn(entry.value).filter(isStray));
    for (const entry of escalationPolicies.values()) yield* strays(entry, targetsIn(entry.value).filter(isStray));
  },
};

type Mention = { readonly person: string; readonly path: Path };

const mentionsIn = ({ layers, overrides }: Schedule): Mention[] => [
  ...layers.flatMap(({ people }, layer) =>
    people.map((person, index) => ({ person, path: ['layers', layer, 'people', index] })),
  ),
  ...overrides.map(({ person }, index) => ({ person, path: ['overrides', index, 'person'] })),
];

const targetsIn = ({ rules }: EscalationPolicy): Mention[] =>
  rules.flatMap(({ targets }, rule) =>
    targets.flatMap(({ kind, id }, index) =>
      kind === 'people' ? [{ person: id, path: ['rules', rule, 'targets', index] }] : [],
    ),
  );

/** Each person once in a file, where they are named first. */
function* strays<T>({ at }: Entry<T>, mentions: readonly Mention[]): Generator<Problem> {
  const told = new Set<string>();
  for (const { person, path } of mentions) {
    if (told.has(person)) continue;
    told.add(person);
    yield {
      message: `Unexpected \`${person}\` on call, expected a member or manager of some team`,
      at: at(...path),
      hint: 'add them to a team, or take them off',
    };
  }
}
