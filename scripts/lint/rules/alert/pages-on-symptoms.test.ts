import { alertOrg, eventFile, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { pagesOnSymptoms } from './pages-on-symptoms.ts';

const rule = (expr: string, severity = 'SEV-1') => ({
  ...alertOrg,
  ...ruleFile(`alert: A, expr: '${expr}', labels: {severity: ${severity}}`),
});
const event = (name: string) => ({ ...alertOrg, ...eventFile('', `class: ${name}\n    summary: Busy`) });
const said = (metric: string) =>
  `alerts/shop/a.rules.yaml:4:26: warning: Unexpected page on \`${metric}\` alone, expected a symptom such as errors or latency (a severity of low urgency makes it a ticket) [alert/pages-on-symptoms]`;
const cpu = '100 - avg by (node_cpu) (rate(node_cpu_seconds_total{mode="idle"}[5m])) * 100 > 90';

testRule(pagesOnSymptoms, {
  errors: { files: rule('rate(http_requests_total{code="cpu"}[5m]) > 1'), says: '' },
  CPU: { files: rule(cpu), says: said('node_cpu_seconds_total') },
  'CPU as a ticket': { files: rule(cpu, 'SEV-3'), says: '' },
  'CPU while customers wait': { files: rule(`${cpu} and on (job) http_latency_seconds > 1`), says: '' },
  'memory of a machine that is up': {
    files: rule('node_memory_MemAvailable_bytes / on (a) machine_memory_bytes < 0.1 and up == 1'),
    says: said('node_memory_MemAvailable_bytes'),
  },
  'a disk that will be full': { files: rule('predict_linear(node_filesystem_free_bytes[1h], 4 * 3600) < 0'), says: '' },
  'a disk that fails': { files: rule('node_filesystem_device_error == 1'), says: '' },
  'a record of CPU': {
    files: rule('instance:node_cpu_utilisation:rate5m > 0.9'),
    says: said('instance:node_cpu_utilisation:rate5m'),
  },
  'nothing that is a metric': { files: rule('vector(1)'), says: '' },
  'an event': { files: event('PaymentsStuckOnDisk'), says: '' },
  'an event named after CPU': {
    files: event('HighCPUUsage'),
    says: 'alerts/shop/Stuck.event.yaml:12:14: warning: Unexpected page on `HighCPUUsage` alone, expected a symptom such as errors or latency (a severity of low urgency makes it a ticket) [alert/pages-on-symptoms]',
  },
});
