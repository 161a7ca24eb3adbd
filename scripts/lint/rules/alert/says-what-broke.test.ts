import { alertOrg, eventFile, collection as layout, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { saysWhatBroke } from './says-what-broke.ts';

const rule = (annotations: string) =>
  ruleFile(`alert: ShopDown, expr: up == 0, labels: {severity: SEV-1}, annotations: {${annotations}}`);
const collection = (annotations: string) => ({
  'alerts/a/b.rules.yaml': rule(annotations)['alerts/shop/a.rules.yaml'] ?? '',
});

testRule(saysWhatBroke, {
  'a summary': { files: { ...alertOrg, ...rule('summary: No instance answers') }, says: '' },
  'only a description': { files: { ...alertOrg, ...rule('description: No instance answers') }, says: '' },
  'one that is misspelt, of which another rule tells': {
    files: { ...alertOrg, ...rule('sumary: No answer') },
    says: '',
  },
  'an event': { files: { ...alertOrg, ...eventFile() }, says: '' },
  'an SLO, of which it is worked out': { files: { ...alertOrg, ...sloFile() }, says: '' },
  nothing: {
    files: { ...alertOrg, ...rule('impact: Bad') },
    says: 'alerts/shop/a.rules.yaml:4:17: warning: Missing summary for alert `ShopDown`, expected `summary`: what is broken, in one line [alert/says-what-broke]',
  },
  'its name again': {
    files: { ...alertOrg, ...rule('summary: "Shop down: {{ $labels.instance }}"') },
    says: 'alerts/shop/a.rules.yaml:4:92: warning: Unexpected summary `Shop down: {{ $labels.instance }}` of alert `ShopDown`, expected what is broken, in one line [alert/says-what-broke]',
  },
  'an event that says nothing': {
    files: { ...alertOrg, ...eventFile('', 'summary: "{{text}}"') },
    says: 'alerts/shop/Stuck.event.yaml:11:14: warning: Unexpected summary `{{text}}` of alert `Stuck`, expected what is broken, in one line [alert/says-what-broke]',
  },
  'without a catalog': {
    layout,
    files: collection('summary: TBD'),
    says: 'alerts/a/b.rules.yaml:4:92: info: Unexpected summary `TBD` of alert `ShopDown`, expected what is broken, in one line [alert/says-what-broke]',
  },
});
