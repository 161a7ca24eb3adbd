import { alertOrg, eventFile, ruleFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { severitiesAgree } from './severities-agree.ts';

const rule = (summary: string) =>
  ruleFile(`alert: A, expr: b, labels: {severity: SEV-2}, annotations: {summary: "${summary}"}`);

testRule(severitiesAgree, {
  'the gravest is critical': { files: { ...alertOrg, ...eventFile() }, says: '' },
  'the gravest as an error': {
    files: { ...alertOrg, ...eventFile('', undefined, '', 'error') },
    says: 'alerts/shop/Stuck.event.yaml:8:15: error: Unexpected payload severity `error` for `SEV-1`, expected `critical` [alert/severities-agree]',
    related: 'alerts/shop/Stuck.event.yaml:10:33: decides',
  },
  'no severity, its own, or a longer one in the summary': {
    files: {
      ...alertOrg,
      ...rule('Down'),
      'alerts/shop/b.rules.yaml': rule('SEV-2, may become SEV-1')['alerts/shop/a.rules.yaml'] ?? '',
      'alerts/shop/c.rules.yaml': rule('SEV-10')['alerts/shop/a.rules.yaml'] ?? '',
    },
    says: '',
  },
  'another one in the summary': {
    files: { ...alertOrg, ...rule('[SEV-1] Down') },
    says: 'alerts/shop/a.rules.yaml:4:79: warning: Unexpected `SEV-1` in the summary, expected `SEV-2` or none [alert/severities-agree]',
  },
});
