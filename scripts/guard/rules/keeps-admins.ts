import { belongsTo, entityOf } from '../entity.ts';
import { type Json, textAt } from '../json-value.ts';
import type { Plan, ResourceChange } from '../plan.ts';
import type { Guarded, Rule } from './rule.ts';

/** Whoever deploys must still be able to mend what was deployed. */
export const keepsAdmins: Rule = {
  id: 'guard/keeps-admins',
  summary: 'The people in `required_admins` keep their accounts and their rights to administer.',
  *check(guarded) {
    const opsTeams = teamsOfOpsRepo(guarded);
    for (const person of guarded.limits.requiredAdmins) {
      const name = guarded.names.ofEntity({ kind: 'people', id: person });
      for (const change of guarded.changes) {
        const lost = concerns(change, person, guarded) ? lostBy(change, opsTeams) : undefined;
        if (lost === undefined) continue;
        yield {
          address: change.address,
          file: 'catalog/organization.yaml',
          message: `Unexpected loss of ${lost} by \`${name}\`, expected a required admin to keep it`,
          hint: `undo that change, or leave \`${person}\` out of \`required_admins\` first`,
        };
      }
    }
  },
};

/** By the name of the resource, and by email or account for one that Watchbill didn't name. */
function concerns(change: ResourceChange, id: string, { repo }: Guarded): boolean {
  const entity = entityOf(change) ?? belongsTo(change).find(({ kind }) => kind === 'people');
  if (entity?.kind === 'people') return entity.id === id;
  const person = repo.people.get(id)?.value;
  const account = textAt(change.before, 'username')?.toLowerCase();
  return (
    person !== undefined &&
    (textAt(change.before, 'email') === person.email ||
      (account !== undefined && account === person.github?.toLowerCase()))
  );
}

/** What a change takes from the person it concerns, in words; undefined when nothing. */
function lostBy(change: ResourceChange, opsTeams: ReadonlySet<string>): string | undefined {
  const { type, before, after, action } = change;
  const isGone = action === 'delete' || action === 'replace';
  if (type === 'pagerduty_user' && isGone) return 'the PagerDuty account';
  if (type === 'pagerduty_user')
    return isDemoted(before, after, ['admin', 'owner']) ? 'the role in PagerDuty' : undefined;
  if (type === 'github_membership')
    return isGone || isDemoted(before, after, ['admin']) ? 'the role in the GitHub organization' : undefined;
  if (type !== 'github_team_membership' || !opsTeams.has(teamOf(change))) return undefined;
  if (isGone) return 'the place in the GitHub team of the ops repository';
  return isDemoted(before, after, ['maintainer']) ? 'the role in the GitHub team of the ops repository' : undefined;
}

/** From a role of these, the lesser first, to a lesser one. */
function isDemoted(before: Json, after: Json, roles: readonly string[]): boolean {
  const [was, is] = [textAt(before, 'role'), textAt(after, 'role')];
  return was !== undefined && is !== undefined && roles.indexOf(is) < roles.indexOf(was);
}

const teamOf = (change: ResourceChange): string => belongsTo(change).find(({ kind }) => kind === 'teams')?.id ?? '';

/** The teams that look after the ops repository, as the state knows it: those that may maintain it. */
function teamsOfOpsRepo({ plans, repo }: Guarded): ReadonlySet<string> {
  const repository = repo.organization?.value.github?.repository;
  const granted = plans
    .flatMap(({ prior }: Plan) => prior)
    .filter(
      ({ type, values }) =>
        type === 'github_team_repository' &&
        textAt(values, 'repository') === repository &&
        ['maintain', 'admin'].includes(textAt(values, 'permission') ?? ''),
    );
  return new Set(granted.flatMap(resource => belongsTo(resource)).map(({ id }) => id));
}
