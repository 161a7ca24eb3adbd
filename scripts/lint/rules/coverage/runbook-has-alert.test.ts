import { alertOrg, collection as layout, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { runbookHasAlert } from './runbook-has-alert.ts';

const runbook = (name: string) => ({
  [`runbooks/shop/${name}.md`]: `---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# ${name}\n`,
});
const yamlRunbook = {
  'runbooks/shop/Trouble.yaml':
    'name: Trouble\ntriggers: [{alert: A}]\nseverity: SEV-1\nsteps: [{name: Look}]\nescalation: [{after: 5m, contact: people/ada}]\n',
};
const linked = ruleFile('alert: A, expr: b, annotations: {runbook_url: "https://ops.example/runbooks/shop/Down.md"}');

testRule(runbookHasAlert, {
  'no alerts at all': { files: { ...alertOrg, ...runbook('Down') }, says: '' },
  'by name': { files: { ...alertOrg, ...sloFile(), ...runbook('ShopBurn') }, says: '' },
  'by trigger': { files: { ...alertOrg, ...ruleFile('alert: A, expr: b'), ...yamlRunbook }, says: '' },
  'by link': { files: { ...alertOrg, ...linked, ...runbook('Down') }, says: '' },
  none: {
    files: { ...alertOrg, ...sloFile(), ...runbook('RollBackADeploy') },
    says: 'runbooks/shop/RollBackADeploy.md:1:1: info: Unexpected runbook `shop/RollBackADeploy` that no alert leads to, expected an alert `RollBackADeploy` [coverage/runbook-has-alert]',
  },
  'one with almost the same name': {
    files: { ...alertOrg, ...sloFile(), ...runbook('ShopBurns') },
    says: 'runbooks/shop/ShopBurns.md:1:1: warning: Unexpected runbook `shop/ShopBurns` that no alert leads to, expected an alert `ShopBurn` (rename it after `ShopBurn`) [coverage/runbook-has-alert]',
  },
  'another trigger that no alert has': {
    files: {
      ...alertOrg,
      ...ruleFile('alert: ShopIsDown, expr: b'),
      'runbooks/shop/ShopIsDown.yaml': yamlRunbook['runbooks/shop/Trouble.yaml'].replace(
        '[{alert: A}]',
        '[{alert: ShopIsDwn}, {alert: Gone}]',
      ),
    },
    says: `runbooks/shop/ShopIsDown.yaml:2:20: warning: Unexpected trigger \`ShopIsDwn\`, expected an alert that exists (did you mean \`ShopIsDown\`?) [coverage/runbook-has-alert]
runbooks/shop/ShopIsDown.yaml:2:40: info: Unexpected trigger \`Gone\`, expected an alert that exists [coverage/runbook-has-alert]`,
  },
  'an alert of a service that nobody knows, as another rule tells': {
    files: { ...alertOrg, ...ruleFile('alert: Down, expr: b, labels: {service: shpo}'), ...runbook('Down') },
    says: '',
  },
  'a collection': {
    files: {
      'alerts/a.yaml': linked['alerts/shop/a.rules.yaml'] ?? '',
      'docs/shop/Down.md': '# Down\n',
      'docs/A.md': '# A\n',
    },
    layout,
    says: 'docs/A.md:1:1: info: Unexpected runbook `A` that no alert leads to, expected an alert `A` [coverage/runbook-has-alert]',
  },
});
