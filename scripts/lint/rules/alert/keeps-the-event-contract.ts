import { didYouMean } from '../../../../model/did-you-mean.ts';
import { lastPart } from '../../../../model/id-parts.ts';
import type { OpsRepo } from '../../../../model/ops-repo.ts';
import { pages } from '../../alert/gravity.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import type { Problem, Rule } from '../../rule.ts';

/** Whatever sends it, an event says the same things at the same places: PagerDuty's rules look nowhere else. */
export const keepsTheEventContract: Rule = {
  id: 'alert/keeps-the-event-contract',
  summary: 'An alert says its service, and its component, group, class and environment fit that service.',
  level: 'error',
  why: 'PagerDuty’s rules compare these values, and what fits none goes to the service for unrouted events.',
  fix: 'Write the service’s id as label or detail `service`, its owner as `group`, the alert’s name as `class`.',
  needs: ['organization', 'service', 'severities'],
  *check(repo) {
    for (const alert of placedAlerts(repo)) {
      if (alert.written.form === 'rule') yield* serviceLabel(repo, alert);
      yield* environment(repo, alert);
      yield* payload(repo, alert);
    }
  },
};

/** The label becomes the detail that routes the event; the folder is only where the file lies. */
function* serviceLabel({ services }: OpsRepo, alert: PlacedAlert): Generator<Problem> {
  const { service } = alert.labels;
  if (service === undefined && services.has(alert.service))
    yield {
      message: `Missing label \`service\` for alert \`${alert.name}\`, expected \`${alert.service}\`, as the folder says`,
      at: alert.at(),
    };
  if (service === undefined || services.size === 0 || services.has(service) || service.includes('{{')) return;
  yield {
    message: `Unexpected service \`${service}\` of alert \`${alert.name}\`, expected one of the catalog`,
    at: alert.atLabel('service'),
    ...didYouMean(service, services.keys()),
  };
}

/** What has the severity of a page and comes from elsewhere than production pages nobody. */
function* environment(repo: OpsRepo, alert: PlacedAlert): Generator<Problem> {
  const production = repo.organization?.value.production;
  const { environment: named } = alert.labels;
  if (!production || named === undefined || named.includes('{{') || production.includes(named)) return;
  if (!pages(repo, alert)) return;
  yield {
    message: `Unexpected environment \`${named}\` of alert \`${alert.name}\`, expected ${quoted(production)}`,
    at: alert.atLabel('environment'),
    level: 'warning',
    hint: 'events from elsewhere never page, whatever their severity',
  };
}

/** What follows from the service and the file's name. */
function* payload({ services }: OpsRepo, { written, service }: PlacedAlert): Generator<Problem> {
  const owner = services.get(service)?.value.owner;
  if (written.form !== 'event' || owner === undefined) return;
  const { id, value, at } = written.entry;
  const place = ['event', 'payload'];
  const expected = { component: service, group: owner, class: lastPart(id) };
  const missing: string[] = [];
  for (const key of ['component', 'group', 'class'] as const) {
    const given = value.event.payload[key];
    if (given === undefined) missing.push(key);
    else if (given !== expected[key] && !given.includes('{{'))
      yield {
        message: `Unexpected ${key} \`${given}\`, expected \`${expected[key]}\``,
        at: at(...place, key),
        level: 'warning',
      };
  }
  if (missing.length === 0) return;
  const lines = missing.map(key => `\`${key}: ${expected[key as keyof typeof expected]}\``);
  yield {
    message: `Missing ${quoted(missing)}, expected ${lines.join(', ')}`,
    at: at(...place, 'summary'),
    level: 'warning',
  };
}

const quoted = (words: readonly string[]): string => words.map(word => `\`${word}\``).join(', ');
