import { folderOf, lastPart } from '../../model/id-parts.ts';
import { alertNames } from './alerts.ts';
import { nobody, severitiesOf } from './choices.ts';
import { firstUnused } from './first-unused.ts';
import { alertCase, kebabCase, sentenceCase } from './name-from-id.ts';
import { optional, type Template } from './template.ts';
import { yamlText } from './yaml-text.ts';

/** An ordinary Prometheus rule file with one alert. */
export const rules: Template = {
  kind: 'rules',
  example: 'checkout/dependencies',
  owned: true,
  fileOf: id => `alerts/${id}.rules.yaml`,
  write({ id, repo, owner }) {
    const service = folderOf(id);
    const name = sentenceCase(service);
    const alert = firstUnused(`${alertCase(service)}Down`, alertNames(repo), (wish, number) => `${wish}${number}`);
    const severity = severitiesOf(repo, 'high').at(-1) ?? Array.from(repo.severities.keys())[0] ?? nobody.severity;
    const dashboard = repo.services.get(service)?.value.links.dashboard;
    const shown =
      dashboard === undefined
        ? '# dashboard_url: "https://grafana.example.com"'
        : `dashboard_url: ${yamlText(dashboard)}`;
    const text = `# Prometheus loads this file as it is. ${optional}
groups:
  - name: ${kebabCase(id)}
    # interval: 30s  # default: evaluation_interval of Prometheus
    # query_offset: 1m  # looks that far back, for metrics that arrive late
    # limit: 100  # the most alerts that one rule may raise; default: no limit
    # labels: { part_of: ${yamlText(service)} }  # every rule of the group adds them
    rules:
      - alert: ${yamlText(alert)}
        expr: absent(up{job="${kebabCase(lastPart(service))}"} == 1)
        for: 5m
        # keep_firing_for: 10m  # goes on after the condition has ended, so that it does not flap
        labels: { severity: ${severity}, service: ${yamlText(service)}, team: ${yamlText(owner)} }
        annotations:
          summary: No instance of ${name} answers
          impact: Customers of ${name} get errors instead of answers.
          first_step: Roll back the last deploy of ${name} if it is younger than 1 h.
          ${shown}
`;
    const next = [
      'Look at `expr`: do the metrics and labels exist?',
      `Then \`watchbill new runbook ${service}/${alert}\` says what to do when it fires.`,
    ];
    return { text, next };
  },
};
