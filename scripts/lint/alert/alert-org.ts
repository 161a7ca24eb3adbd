import { onlyCollections } from '../../../model/collections.ts';
import { minimalOrg } from '../minimal-org.ts';

/** The smallest company with severities, two of which page, for tests of alerts to add one to. */
export const alertOrg: Readonly<Record<string, string>> = {
  ...minimalOrg,
  'catalog/severities.yaml': `SEV-1: {description: All is down., urgency: high, respond_within: 5m, update_every: 15m}
SEV-2: {description: Much is down., urgency: high, respond_within: 15m, update_every: 30m}
SEV-3: {description: A nuisance., urgency: low, respond_within: 1h, update_every: 2h}
SEV-4: {description: A blemish., urgency: low, respond_within: 1d, update_every: 1d}
`,
};

/** The service of the tests with another tier. */
export const tier = (tier: number): Readonly<Record<string, string>> => ({
  'catalog/services/shop.yaml': (minimalOrg['catalog/services/shop.yaml'] ?? '').replace('tier: 2', `tier: ${tier}`),
});

/** A rule file of one group with these rules, each a line of flow YAML; the first is on line 4. */
export const ruleFile = (...rules: readonly string[]): Readonly<Record<string, string>> => ({
  'alerts/shop/a.rules.yaml': `groups:\n  - name: shop\n    rules:\n${rules.map(rule => `      - {${rule}}\n`).join('')}`,
});

/** An SLO; `alert` takes the place of its alert's last line. */
export const sloFile = (alert = 'review_by: 2027-03-31'): Readonly<Record<string, string>> => ({
  'alerts/shop/a.slo.yaml': `objective: 99.9
window: 30d
sli:
  total: sum(rate(requests_total[{{.window}}]))
  error: sum(rate(errors_total[{{.window}}]))
alert:
  name: ShopBurn
  impact: Nobody can buy.
  first_step: Roll back.
  ${alert}
`,
});

/** An event; `details` are added to the custom details on line 10, `payload` to the payload on line 11. */
export const eventFile = (
  details = '',
  payload = 'summary: Nothing moves',
  more = '',
  severity = 'critical',
): Readonly<Record<string, string>> => ({
  'alerts/shop/Stuck.event.yaml': `owner: shop
review_by: 2027-03-31
event:
  event_action: trigger
  dedup_key: stuck/{{shard}}
  payload:
    source: watchdog
    severity: ${severity}
    custom_details:
      {service: shop, severity: SEV-1${details === '' ? '' : `, ${details}`}}
    ${payload}
${more}`,
});

/** A repository of alerts, and of runbooks, that has no catalog. */
export const collection = onlyCollections({ alerts: 'alerts/**/*.yaml', runbooks: 'docs/**/*.md' });
