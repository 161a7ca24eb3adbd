import { type Alert, alertsOf } from '../../model/alert.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { Accounts } from '../emulators/accounts.ts';

/** An alert that wakes somebody, as senders send it; then the same from staging. */
export function alertToTry({ pagerduty: { state } }: Accounts, repo: OpsRepo): string[] {
  const [orchestration] = state.orchestrations.values();
  const key = orchestration?.integrations[0]?.routing_key;
  const [severity] = repo.severities.keys();
  const alert = alertsOf(repo).find(
    ({ name, firstStep, severities }) =>
      isPlain(name) && firstStep !== undefined && severities.includes(severity ?? ''),
  );
  return key && severity && alert ? linesOf(key, severity, alert) : [];
}

/** Nothing that the shell or JSON would take for something else. */
const isPlain = (name: string): boolean => /^\w{1,50}$/.test(name);

/** In single quotes, so that nothing of it means anything to the shell but `$1` and `$2`. */
const linesOf = (key: string, severity: string, { name, service }: Alert): string[] => [
  '',
  'An alert fires: see in the first terminal whom it pages, and what they read:',
  '  alert() { curl -s "$PAGERDUTY_API_URL/v2/enqueue" -d \'{',
  `    "routing_key": "${key}", "event_action": "'$2'",`,
  `    "dedup_key": "${service} in '$1'", "payload": {`,
  `      "summary": "${name} in '$1'",`,
  '      "source": "sandbox", "severity": "critical",',
  `      "class": "${name}",`,
  '      "custom_details": {',
  `        "service": "${service}",`,
  `        "severity": "${severity}", "environment": "'$1'"}}}'; }`,
  '  alert production trigger',
  'The same in staging pages nobody, and becomes a ticket:',
  '  alert staging trigger',
  'PagerDuty tells the same. When the alert ends, the incident is resolved:',
  '  pagerduty incidents | grep -E \'"(title|status|urgency|summary)"\'',
  '  pagerduty incidents/I0000001/notes',
  '  alert production resolve',
];
