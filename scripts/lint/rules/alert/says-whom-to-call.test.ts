import { alertOrg, collection as layout, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { saysWhomToCall } from './says-whom-to-call.ts';

const vendor = 'code: SVC-V\nname: V\ndescription: Sells to us.\nowner: shop\ntier: 3\nexternal: true\n';
const rule = (labels: string) => ruleFile(`alert: Down, expr: up == 0, labels: {${labels}}`);
const collection = (...labels: string[]) => ({
  'alerts/a/b.rules.yaml':
    ruleFile(...labels.map(label => `alert: Down, expr: up == 0, labels: {${label}}`))['alerts/shop/a.rules.yaml'] ??
    '',
});

testRule(saysWhomToCall, {
  'a service with a policy': { files: { ...alertOrg, ...sloFile(), ...rule('severity: SEV-1') }, says: '' },
  'somebody else’s service': {
    files: { ...alertOrg, 'catalog/services/vendor.yaml': vendor, ...rule('severity: SEV-1, service: vendor') },
    says: 'alerts/shop/a.rules.yaml:4:73: warning: Unexpected external service `vendor` for alert `Down`, expected one of ours (nobody is on call for what somebody else runs) [alert/says-whom-to-call]',
  },
  'somebody else’s service that one of ours depends on': {
    files: {
      ...alertOrg,
      'catalog/services/vendor.yaml': vendor,
      'catalog/services/shop.yaml': `${alertOrg['catalog/services/shop.yaml']}depends_on: [vendor]\n`,
      'alerts/vendor/a.slo.yaml': sloFile()['alerts/shop/a.slo.yaml'] ?? '',
    },
    says: 'alerts/vendor/a.slo.yaml:7:9: warning: Unexpected external service `vendor` for alert `ShopBurn`, expected one of ours (`shop` depends on it) [alert/says-whom-to-call]',
  },
  'without a catalog a team': { layout, files: collection('team: web', 'service: shop'), says: '' },
  'without a catalog nothing': {
    layout,
    files: collection('team: web', 'severity: critical'),
    says: 'alerts/a/b.rules.yaml:5:17: warning: Missing team for alert `Down`, expected a label `team` or `service` [alert/says-whom-to-call]',
  },
  'without a catalog nothing anywhere': {
    layout,
    files: collection('a: b', 'severity: critical'),
    says: 'alerts/a/b.rules.yaml:4:17: info: Missing team for all 2 alerts, expected a label `team` or `service` on each [alert/says-whom-to-call]',
  },
});
