import type { Entries, Entry } from '../entry.ts';
import type { Path } from '../source/span.ts';
import { error, type IntegrityCheck } from './integrity.ts';

/** Everything that PagerDuty, GitHub or people tell apart by name has a name of its own. */
export const uniqueness: IntegrityCheck = function* ({ repo }) {
  const { people, teams, schedules, escalationPolicies, services, postmortems } = repo;
  yield* unique(people, 'email', ['email'], ({ value }) => value.email);
  yield* unique(people, 'GitHub name', ['github'], ({ value }) => value.github);
  yield* unique(services, 'code', ['code'], ({ value }) => value.code);
  yield* unique(teams, 'acronym', ['acronym'], ({ value }) => value.acronym);
  yield* unique(teams, 'GitHub team', ['github', 'slug'], ({ value }) => value.github.slug);
  yield* unique(teams, 'team name', ['name'], ({ value }) => value.name);
  yield* unique(schedules, 'schedule name', ['name'], ({ value }) => value.name);
  yield* unique(escalationPolicies, 'escalation policy name', ['name'], ({ value }) => value.name);
  yield* unique(services, 'service name', ['name'], ({ value }) => value.name);
  yield* unique(postmortems, 'incident', ['incident'], ({ value }) => value.frontMatter.incident);
};

/** Compares without regard to case, as PagerDuty and GitHub do. */
function* unique<T>(entries: Entries<T>, what: string, path: Path, name: (entry: Entry<T>) => string | undefined) {
  const first = new Map<string, Entry<T>>();
  for (const entry of entries.values()) {
    const text = name(entry);
    const key = text?.toLowerCase();
    if (text === undefined || key === undefined) continue;
    const other = first.get(key);
    if (!other) first.set(key, entry);
    else {
      const related = { message: `\`${other.id}\` has it too`, at: other.at(...path) };
      yield error('unique', `Unexpected second ${what} \`${text}\`, expected each once`, entry.at(...path), {
        related,
      });
    }
  }
}
