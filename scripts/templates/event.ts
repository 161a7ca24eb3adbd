import { payloadSeverities } from '../../model/event-contract.ts';
import { folderOf, lastPart } from '../../model/id-parts.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import { nobody, severitiesOf } from './choices.ts';
import { reviewBy } from './dates.ts';
import { kebabCase, sentenceCase, spokenName } from './name-from-id.ts';
import { type Ground, optional, type Template } from './template.ts';
import { yamlText } from './yaml-text.ts';

/** What a program sends to PagerDuty by itself, without Prometheus. */
export const event: Template = {
  kind: 'event',
  example: 'checkout/PaymentsStuck',
  owned: true,
  fileOf: id => `alerts/${id}.event.yaml`,
  write(ground) {
    const { id, repo, owner, today } = ground;
    const service = folderOf(id);
    const name = lastPart(id);
    const severity = chooseSeverity(repo);
    const text = `# {{…}} marks what the sender fills in; it adds the routing key, which is a secret.
# ${optional}
owner: ${yamlText(owner)}
review_by: ${reviewBy(today)}
event:
  event_action: trigger  # acknowledge and resolve change the alert with the same key
  dedup_key: ${kebabCase(name)}/{{instance}}  # events with the same key make one alert
  payload:
    summary: "${spokenName(name)} on {{instance}}"
    source: ${kebabCase(lastPart(service))}-watchdog  # what noticed it
    severity: ${payloadSeverities(repo.severities).get(severity) ?? 'critical'}  # follows from the severity below
    component: ${yamlText(service)}
    group: ${yamlText(owner)}
    class: ${yamlText(name)}
    # timestamp: "{{now}}"  # default: when PagerDuty receives it
    custom_details:  # what decides where the event goes, and what its reader needs first
      service: ${yamlText(service)}
      severity: ${severity}
      impact: Customers of ${sentenceCase(service)} get errors instead of answers.
      first_step: Restart the instance that the page names.
${optionalDetails(ground, service)}`;
    const next = [
      'Look at `summary`, `impact` and `first_step`: they are what somebody reads at 3 a.m.',
      `Then \`watchbill new runbook ${service}/${name}\` says what to do about it.`,
    ];
    return { text, next };
  },
};

function optionalDetails({ repo, owner }: Ground, service: string): string {
  const dashboard = repo.services.get(service)?.value.links.dashboard;
  const url = JSON.stringify(dashboard ?? `https://grafana.example.com/d/${kebabCase(service)}`);
  const mark = dashboard === undefined ? '# ' : '';
  return `      # environment: ${yamlText(repo.organization?.value.production[0] ?? 'production')}  # one that is not of production never pages
      # team: ${yamlText(owner)}
      ${mark}dashboard_url: ${url}
  ${mark}links: [{ href: ${url}, text: Dashboard }]
  # images: [{ src: "https://grafana.example.com/render/{{instance}}.png", alt: The last hour }]  # https only
  # client: Watchdog  # the program that sends it, shown as its origin
  # client_url: https://watchdog.example.com
`;
}

/** The less grave of those that page: what is not known to be the worst should not be called so. */
const chooseSeverity = (repo: OpsRepo): string =>
  severitiesOf(repo, 'high').at(-1) ?? Array.from(repo.severities.keys())[0] ?? nobody.severity;
