import type { Entry } from '../../../../model/entry.ts';
import type { RulesFile } from '../../../../model/file-types.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Two alerts that cannot be told apart open, change and close each other's incident. */
export const alertIsUnique: Rule = {
  id: 'alert/is-unique',
  summary: 'No two alerts of a service have the same name and labels, no two groups of a file the same name.',
  level: 'warning',
  why: 'One closes the incident of the other; a file with two groups of one name is refused by Prometheus.',
  fix: 'Delete one, or tell them apart by name or severity.',
  *check(repo) {
    for (const entry of repo.ruleFiles.values()) yield* groups(entry);
    const first = new Map<string, PlacedAlert>();
    for (const alert of placedAlerts(repo)) {
      const key = identity(alert);
      const other = first.get(key);
      if (other) yield second(alert, other);
      else first.set(key, alert);
    }
  },
};

/** Severities may share a name: the graver one inhibits the other. What an SLO makes has all severities. */
const identity = ({ name, service, labels, severities, written }: PlacedAlert): string =>
  JSON.stringify([service, name, written.form === 'rule' ? sorted(labels) : [written.form, severities]]);

const sorted = (labels: Readonly<Record<string, string>>) =>
  Object.entries(labels).toSorted(([a], [b]) => (a < b ? -1 : 1));

function second(alert: PlacedAlert, other: PlacedAlert): Problem {
  const isCopy = alert.queries.length > 0 && alert.queries.join('\n') === other.queries.join('\n');
  return {
    message: `Unexpected second alert \`${alert.name}\`${isCopy ? ' with the same query' : ''}, expected a name or label that tells it from the first`,
    at: alert.at(),
    related: { message: 'the first one', at: other.at() },
    ...(isCopy ? { level: 'error' } : {}),
  };
}

function* groups({ value, at }: Entry<RulesFile>): Generator<Problem> {
  const firsts = new Map(value.groups.map(({ name }, index) => [name, index] as const).toReversed());
  for (const [index, { name }] of value.groups.entries()) {
    const first = firsts.get(name) ?? index;
    if (first === index) continue;
    yield {
      message: `Unexpected second group \`${name}\`, expected each name once in a file`,
      at: at('groups', index, 'name'),
      related: { message: 'the first one', at: at('groups', first, 'name') },
      level: 'error',
      hint: 'Prometheus refuses the whole file',
    };
  }
}
