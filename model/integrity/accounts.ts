import type { Person } from '../person.ts';
import type { Finding } from '../source/finding.ts';
import type { Span } from '../source/span.ts';
import { error, type IntegrityCheck, type Reading } from './integrity.ts';

/** Whoever is paged has a PagerDuty account; whoever owns the GitHub organization has a GitHub name. */
export const accounts: IntegrityCheck = function* (reading) {
  const { organization, severities, schedules, escalationPolicies } = reading.repo;
  for (const { value, at } of schedules.values()) {
    for (const [layer, { people }] of value.layers.entries()) {
      for (const [index, person] of people.entries())
        yield* paged(reading, person, 'on a schedule', () => at('layers', layer, 'people', index));
    }
    for (const [index, { person }] of value.overrides.entries())
      yield* paged(reading, person, 'on a schedule', () => at('overrides', index, 'person'));
  }
  for (const { value, at } of escalationPolicies.values()) {
    for (const [rule, { targets }] of value.rules.entries()) {
      for (const [index, { kind, id }] of targets.entries()) {
        if (kind === 'people') yield* paged(reading, id, 'as a target', () => at('rules', rule, 'targets', index));
      }
    }
  }
  for (const { value, at } of severities.values()) {
    for (const [index, { kind, id }] of value.alsoNotify.entries()) {
      if (kind === 'people') yield* paged(reading, id, 'to be notified', () => at('also_notify', index));
    }
  }
  for (const [index, owner] of (organization?.value.github?.owners ?? []).entries()) {
    const person = reading.repo.people.get(owner);
    if (!person || person.value.github || !organization) continue;
    const related = { message: 'the person', at: person.at() };
    yield error(
      'account',
      `Unexpected owner \`${owner}\`, expected somebody with a GitHub name`,
      organization.at('github', 'owners', index),
      { related, hint: 'add `github:` to the person' },
    );
  }
};

/** Takes the place as a function: working one out costs a parse. */
function* paged({ repo: { people } }: Reading, id: string, where: string, at: () => Span): Generator<Finding> {
  const person = people.get(id);
  if (!person || hasAccount(person.value)) return;
  const related = { message: 'says so here', at: person.at('pagerduty') };
  yield error('account', `Unexpected person \`${id}\` ${where}, expected somebody with a PagerDuty account`, at(), {
    related,
  });
}

const hasAccount = ({ pagerduty }: Person): boolean => pagerduty;
