import { payloadSeverities } from '../../../../model/event-contract.ts';
import type { OpsRepo } from '../../../../model/ops-repo.ts';
import { type PlacedAlert, placedAlerts } from '../../alert/placed-alert.ts';
import type { Problem, Rule } from '../../rule.ts';

/** What an alert says in several ways is the same each time. */
export const severitiesAgree: Rule = {
  id: 'alert/severities-agree',
  summary: 'The payload of an event, and the summary of an alert, have the severity that the alert has.',
  level: 'error',
  why: 'PagerDuty turns the payload’s severity into urgency: it pages for a ticket, or makes a ticket of a page.',
  fix: 'Let `payload.severity` follow from `custom_details.severity`, which decides.',
  needs: ['severities'],
  *check(repo) {
    const alerts = placedAlerts(repo);
    yield* payloads(repo, alerts);
    for (const alert of alerts) yield* summary(repo, alert);
  },
};

function* payloads({ severities }: OpsRepo, alerts: readonly PlacedAlert[]): Generator<Problem> {
  const meaning = payloadSeverities(severities);
  for (const {
    written,
    severities: [severity = ''],
  } of alerts) {
    if (written.form !== 'event') continue;
    const { severity: given } = written.entry.value.event.payload;
    const expected = meaning.get(severity);
    if (expected === undefined || given === expected) continue;
    yield {
      message: `Unexpected payload severity \`${given}\` for \`${severity}\`, expected \`${expected}\``,
      at: written.entry.at('event', 'payload', 'severity'),
      related: { message: 'decides', at: written.entry.at('event', 'payload', 'custom_details', 'severity') },
    };
  }
}

/** A summary that names severities names the right one. */
function* summary({ severities }: OpsRepo, { severities: own, texts, at }: PlacedAlert): Generator<Problem> {
  const words = new Set((texts.summary ?? '').match(/[\p{L}\p{N}_-]+/gu));
  const named = Array.from(severities.keys()).filter(id => words.has(id));
  if (own.length === 0 || !own.every(id => severities.has(id))) return;
  if (named.length === 0 || named.some(id => own.includes(id))) return;
  yield {
    message: `Unexpected \`${named[0]}\` in the summary, expected \`${own.join('`, `')}\` or none`,
    at: at('summary'),
    level: 'warning',
  };
}
