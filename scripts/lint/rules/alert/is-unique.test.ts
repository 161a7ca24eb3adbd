import { alertOrg, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { alertIsUnique } from './is-unique.ts';

const rule = (severity: string, expr: string) => `alert: Slow, expr: ${expr}, labels: {severity: ${severity}, a: b}`;

testRule(alertIsUnique, {
  'other severities, other names': {
    files: { ...alertOrg, ...sloFile(), ...ruleFile(rule('SEV-1', 'a'), rule('SEV-2', 'b'), 'alert: Fast, expr: c') },
    says: '',
  },
  'the same name in another service': {
    files: {
      ...alertOrg,
      ...ruleFile(rule('SEV-1', 'a'), 'alert: Slow, expr: a, labels: {severity: SEV-1, a: b, service: c}'),
    },
    says: '',
  },
  'the same labels in another order': {
    files: { ...alertOrg, ...ruleFile(rule('SEV-1', 'a'), 'alert: Slow, expr: b, labels: {a: b, severity: SEV-1}') },
    says: 'alerts/shop/a.rules.yaml:5:17: warning: Unexpected second alert `Slow`, expected a name or label that tells it from the first [alert/is-unique]',
    related: 'alerts/shop/a.rules.yaml:4:17: the first one',
  },
  'a copy': {
    files: { ...alertOrg, ...ruleFile(rule('SEV-1', 'a'), rule('SEV-1', 'a')) },
    says: 'alerts/shop/a.rules.yaml:5:17: error: Unexpected second alert `Slow` with the same query, expected a name or label that tells it from the first [alert/is-unique]',
    related: 'alerts/shop/a.rules.yaml:4:17: the first one',
  },
  'two SLOs with one name': {
    files: {
      ...alertOrg,
      ...sloFile(),
      'alerts/shop/b.slo.yaml': (sloFile()['alerts/shop/a.slo.yaml'] ?? '').replace('errors', 'slow'),
    },
    says: 'alerts/shop/b.slo.yaml:7:9: warning: Unexpected second alert `ShopBurn`, expected a name or label that tells it from the first [alert/is-unique]',
    related: 'alerts/shop/a.slo.yaml:7:9: the first one',
  },
  'two groups with one name': {
    files: {
      ...alertOrg,
      'alerts/shop/a.rules.yaml':
        'groups:\n  - {name: a, rules: [{record: b, expr: c}]}\n  - {name: a, rules: [{record: d, expr: e}]}\n',
    },
    says: 'alerts/shop/a.rules.yaml:3:12: error: Unexpected second group `a`, expected each name once in a file (Prometheus refuses the whole file) [alert/is-unique]',
    related: 'alerts/shop/a.rules.yaml:2:12: the first one',
  },
});
