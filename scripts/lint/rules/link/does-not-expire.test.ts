import { alertOrg, eventFile, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { runbookWith } from '../../test-runbook.ts';
import { linkDoesNotExpire } from './does-not-expire.ts';

const says = (text: string, level = 'warning') =>
  `runbooks/shop/Down.md:7:1: ${level}: Unexpected ${text} [link/does-not-expire]`;
const grafana = says('fixed times in the link to Grafana, expected `from=now-1h&to=now`');
const fixed = 'https://grafana.example/d/abc/shop?orgId=1&from=1700000000000&to=1700003600000';
const severity = 'SEV-1: {description: Bad., urgency: high, respond_within: 5m, update_every: 15m}\n';
const postmortem = `---
incident: INC-1
severity: SEV-1
services: [shop]
commander: ada
status: published
started_at: 2026-10-03T14:02Z
detected_at: 2026-10-03T14:07Z
---
# Down
[graph](${fixed})
`;

testRule(linkDoesNotExpire, {
  'relative times, saved views, channels, other sites': {
    files: runbookWith(
      '[a](https://grafana.example/d/abc?from=now-6h&to=now) [b](https://kibana.example/goto/0a1b) [c](https://acme.slack.com/archives/C012AB) [d](https://example.com/report?from=2026-01-01) [e](https://kibana.example/app/dashboards#/view/1)',
    ),
    says: '',
  },
  'a graph of last year': { files: runbookWith(`[a](${fixed})`), says: grafana },
  'an exploration of last year': {
    files: runbookWith('[a](https://g.example/explore?panes=%7B%22range%22:%7B%22from%22:%221700000000000%22%7D%7D)'),
    says: grafana,
  },
  'the graph of an incident in its postmortem': {
    files: runbookWith('', { 'catalog/severities.yaml': severity, 'postmortems/2026-10-03-down.md': postmortem }),
    says: '',
  },
  'Kibana’s state': {
    files: runbookWith("[a](<https://logs.example/app/discover#/?_g=(time:(from:now-1h))&_a=(index:'1')>)"),
    says: says(
      'state (`_g`, `_a`) in the link to Kibana, expected a saved view (share it as a short link of a saved object)',
    ),
  },
  'a message in Slack': {
    files: runbookWith('[a](https://acme.slack.com/archives/C012AB/p1700000000000100)'),
    says: says('link to a message in Slack, expected what it says (free plans hide messages after 90 days)', 'info'),
  },
  'a signed address': {
    files: runbookWith('[a](https://b.s3.amazonaws.com/c.png?X-Amz-Expires=600&X-Amz-Signature=ab)'),
    says: says('signed address, expected one that does not end (link to where it is kept)'),
  },
  'in a rule, an event, a service and a YAML runbook': {
    files: {
      ...alertOrg,
      ...ruleFile(`alert: A, expr: b, annotations: {dashboard_url: "${fixed}", summary: "See ${fixed}"}`),
      ...eventFile('', 'summary: x', `  links: [{href: "${fixed}", text: Graph}]`),
      'catalog/services/shop.yaml': `${alertOrg['catalog/services/shop.yaml']}links: {dashboard: "${fixed}"}\n`,
      'runbooks/shop/Stuck.yaml': `name: Stuck
triggers: [{alert: Stuck}]
severity: SEV-1
steps: [{name: Look, links: [{text: Graph, href: "${fixed}"}]}]
escalation: [{after: 5m, contact: people/ada}]
`,
    },
    says: ['alerts/shop/Stuck.event.yaml:12:18', 'alerts/shop/a.rules.yaml:4:58', 'catalog/services/shop.yaml:7:20']
      .concat('runbooks/shop/Stuck.yaml:4:50')
      .map(place => grafana.replace('runbooks/shop/Down.md:7:1', place))
      .join('\n'),
  },
});
