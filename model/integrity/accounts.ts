import type { Finding } from '../source/finding.ts';
import type { Span } from '../source/span.ts';
import { error, type IntegrityCheck, type Reading } from './integrity.ts';

/** Whoever is paged has a PagerDuty account; whoever owns the GitHub organization has a GitHub name. */
export const accounts: IntegrityCheck = function* (reading) {
  yield* onSchedules(reading);
  yield* asTargets(reading);
  yield* ofOwners(reading);
  for (const { value, at } of reading.repo.people.values()) {
    if (!value.managed || value.pagerduty) continue;
    const related = { message: 'says that there is none', at: at('pagerduty') };
    yield error('account', 'Unexpected `managed: true`, expected a PagerDuty account to manage', at('managed'), {
      related,
    });
  }
};

function* onSchedules(reading: Reading): Generator<Finding> {
  for (const { value, at } of reading.repo.schedules.values()) {
    for (const [layer, { people }] of value.layers.entries()) {
      for (const [index, person] of people.entries())
        yield* paged(reading, person, 'on a schedule', () => at('layers', layer, 'people', index));
    }
    for (const [index, { person }] of value.overrides.entries())
      yield* paged(reading, person, 'on a schedule', () => at('overrides', index, 'person'));
  }
}

function* asTargets(reading: Reading): Generator<Finding> {
  for (const { value, at } of reading.repo.escalationPolicies.values()) {
    for (const [rule, { targets }] of value.rules.entries()) {
      for (const [index, { kind, id }] of targets.entries()) {
        if (kind === 'people') yield* paged(reading, id, 'as a target', () => at('rules', rule, 'targets', index));
      }
    }
  }
  for (const { value, at } of reading.repo.severities.values()) {
    for (const [index, { kind, id }] of value.alsoNotify.entries()) {
      if (kind === 'people') yield* paged(reading, id, 'to be notified', () => at('also_notify', index));
    }
  }
}

function* ofOwners({ repo: { organization, people } }: Reading): Generator<Finding> {
  for (const [index, owner] of (organization?.value.github?.owners ?? []).entries()) {
    const person = people.get(owner);
    if (!person || person.value.github || !organization) continue;
    const message = `Unexpected owner \`${owner}\`, expected somebody with a GitHub name`;
    const related = { message: 'the person', at: person.at() };
    const hint = 'add `github:` to the person';
    yield error('account', message, organization.at('github', 'owners', index), { related, hint });
  }
}

/** Takes the place as a function: working one out costs a parse. */
function* paged({ repo: { people } }: Reading, id: string, where: string, at: () => Span): Generator<Finding> {
  const person = people.get(id);
  if (!person || person.value.pagerduty) return;
  const related = { message: 'says so here', at: person.at('pagerduty') };
  yield error('account', `Unexpected person \`${id}\` ${where}, expected somebody with a PagerDuty account`, at(), {
    related,
  });
}
