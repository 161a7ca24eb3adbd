import type { Entries, Entry } from '../entry.ts';
import type { ParsedFile } from '../parse-file.ts';
import type { Finding } from '../source/finding.ts';
import { type Path, startOf } from '../source/span.ts';
import { error, type IntegrityCheck } from './integrity.ts';

/** Everything that PagerDuty, GitHub or people tell apart by name has a name of its own. */
export const uniqueness: IntegrityCheck = function* ({ repo, parsed }) {
  const { organization, people, teams, schedules, escalationPolicies, services, postmortems } = repo;
  yield* unique(people, 'email', ['email'], ({ value }) => value.email);
  yield* unique(people, 'GitHub name', ['github'], ({ value }) => value.github);
  yield* unique(services, 'code', ['code'], ({ value }) => value.code);
  yield* unique(teams, 'acronym', ['acronym'], ({ value }) => value.acronym);
  if (organization?.value.github)
    yield* unique(teams, 'GitHub team', ['github', 'slug'], ({ value }) => value.github.slug);
  yield* unique(teams, 'team name', ['name'], ({ value }) => value.name);
  yield* unique(schedules, 'schedule name', ['name'], ({ value }) => value.name);
  yield* unique(escalationPolicies, 'escalation policy name', ['name'], ({ value }) => value.name);
  yield* unique(services, 'service name', ['name'], ({ value }) => value.name);
  yield* unique(postmortems, 'incident', ['incident'], ({ value }) => value.incident);
  yield* oneForm(parsed);
};

/** A runbook is written in Markdown or in YAML: of two, one would go unread. */
function* oneForm(parsed: readonly ParsedFile[]): Generator<Finding> {
  const markdown = new Map(parsed.filter(({ kind }) => kind === 'runbook').map(file => [file.id, file]));
  for (const { kind, id, file } of parsed) {
    const other = kind === 'yaml-runbook' ? markdown.get(id) : undefined;
    if (!other) continue;
    const related = { message: 'the other one', at: startOf(other.file) };
    yield error('unique', `Unexpected second runbook \`${id}\`, expected Markdown or YAML`, startOf(file), { related });
  }
}

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
