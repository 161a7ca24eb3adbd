import { alertOrg, eventFile, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { saysWhereToVerify } from './says-where-to-verify.ts';

const rule = (annotations: string) =>
  ruleFile(`alert: ShopDown, expr: up == 0, labels: {severity: SEV-1}, annotations: {${annotations}}`);
const dashboard = {
  'catalog/services/shop.yaml': `${alertOrg['catalog/services/shop.yaml']}links: {dashboard: "https://g.example/d/shop"}\n`,
};
const link = '  links: [{href: "https://g.example/d/shop"}]\n';

testRule(saysWhereToVerify, {
  'a dashboard, a query, a link': {
    files: {
      ...alertOrg,
      ...rule('dashboard_url: "https://g.example/d/shop"'),
      'alerts/shop/b.rules.yaml': rule('logs_query: level=error')['alerts/shop/a.rules.yaml'] ?? '',
      ...eventFile('', undefined, link),
    },
    says: '',
  },
  'an SLO whose service has one': { files: { ...alertOrg, ...dashboard, ...sloFile() }, says: '' },
  'an SLO whose service has none': {
    files: { ...alertOrg, ...sloFile() },
    says: 'alerts/shop/a.slo.yaml:7:9: info: Missing dashboard for alert `ShopBurn`, expected `links.dashboard` in service `shop` [alert/says-where-to-verify]',
  },
  'a runbook alone': {
    files: { ...alertOrg, ...dashboard, ...rule('runbook_url: "https://w.example/ShopDown"') },
    says: 'alerts/shop/a.rules.yaml:4:17: warning: Missing dashboard for alert `ShopDown`, expected `dashboard_url` or another link (that of service `shop` is https://g.example/d/shop) [alert/says-where-to-verify]',
  },
  'an event without links': {
    files: { ...alertOrg, ...eventFile() },
    says: 'alerts/shop/Stuck.event.yaml:11:14: warning: Missing dashboard for alert `Stuck`, expected `dashboard_url` or another link [alert/says-where-to-verify]',
  },
});
