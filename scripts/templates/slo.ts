import { folderOf, lastPart } from '../../model/id-parts.ts';
import { alertNames } from './alerts.ts';
import { reviewBy } from './dates.ts';
import { firstUnused } from './first-unused.ts';
import { alertCase, kebabCase, sentenceCase } from './name-from-id.ts';
import type { Template } from './template.ts';

/** What a service promises, and the alert for spending its error budget too fast. */
export const slo: Template = {
  kind: 'slo',
  example: 'checkout/availability',
  owned: false,
  fileOf: id => `alerts/${id}.slo.yaml`,
  write({ id, repo, today }) {
    const service = folderOf(id);
    const name = sentenceCase(service);
    const alert = firstUnused(`${alertCase(id)}BudgetBurn`, alertNames(repo), (wish, number) => `${wish}${number}`);
    const label = kebabCase(lastPart(service));
    const text = `objective: 99.9  # per cent of good events; 99.9 over 30 days allows 43 minutes of full outage
window: 30d
sli:  # the rates of all and of bad events, where {{.window}} stands for the range
  total: sum(rate(http_requests_total{service="${label}"}[{{.window}}]))
  error: sum(rate(http_requests_total{service="${label}",code=~"5.."}[{{.window}}]))
alert:
  name: ${alert}
  impact: Customers of ${name} get errors instead of answers.
  first_step: Roll back the last deploy of ${name} if it is younger than 1 h.
  review_by: ${reviewBy(today)}
`;
    const next = [
      'Look at `objective` and at both queries: do the metrics and labels exist?',
      `Then \`watchbill new runbook ${service}/${alert}\` says what to do when it fires.`,
    ];
    return { text, next };
  },
};
