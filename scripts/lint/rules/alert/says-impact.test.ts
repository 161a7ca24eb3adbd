import { alertOrg, eventFile, collection as layout, ruleFile, sloFile, tier } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { saysImpact } from './says-impact.ts';

const rule = (severity: string, annotations = '') =>
  `alert: ShopDown, expr: up == 0, labels: {severity: ${severity}}, annotations: {${annotations}}`;
const said = (line: string, level: string) =>
  `alerts/shop/${line}: ${level}: Missing impact for alert \`ShopDown\`, expected \`impact\`: what customers notice [alert/says-impact]`;
const unset = (...rules: string[]) => ({
  'alerts/a/b.rules.yaml': ruleFile(...rules)['alerts/shop/a.rules.yaml'] ?? '',
});

testRule(saysImpact, {
  'an SLO': { files: { ...alertOrg, ...sloFile() }, says: '' },
  'a rule': { files: { ...alertOrg, ...ruleFile(rule('SEV-1', 'impact: None yet.')) }, says: '' },
  'a page of tier 2': {
    files: { ...alertOrg, ...ruleFile(rule('SEV-2')) },
    says: said('a.rules.yaml:4:17', 'warning'),
  },
  'a page of tier 1': {
    files: { ...alertOrg, ...tier(1), ...ruleFile(rule('SEV-2')) },
    says: said('a.rules.yaml:4:17', 'error'),
  },
  'a ticket of tier 1': {
    files: { ...alertOrg, ...tier(1), ...ruleFile(rule('SEV-3')) },
    says: said('a.rules.yaml:4:17', 'info'),
  },
  'an event': {
    files: { ...alertOrg, ...eventFile() },
    says: 'alerts/shop/Stuck.event.yaml:11:14: warning: Missing impact for alert `Stuck`, expected `impact`: what customers notice [alert/says-impact]',
  },
  'an event with a stand-in': {
    files: { ...alertOrg, ...eventFile('impact: To be defined.') },
    says: 'alerts/shop/Stuck.event.yaml:10:48: warning: Unexpected impact `To be defined.` of alert `Stuck`, expected what customers notice [alert/says-impact]',
  },
  'no alert of a collection, once': {
    layout,
    files: unset(rule('critical'), rule('warning')),
    says: 'alerts/a/b.rules.yaml:4:17: info: Missing impact for all 2 alerts, expected `impact` in each: what customers notice [alert/says-impact]',
  },
  'one alert of a collection that knows better': {
    layout,
    files: unset(rule('critical'), rule('warning', 'impact: Slow')),
    says: 'alerts/a/b.rules.yaml:4:17: warning: Missing impact for alert `ShopDown`, expected `impact`: what customers notice [alert/says-impact]',
  },
});
