import { alertOrg, eventFile, collection as layout, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { severityIsKnown } from './severity-is-known.ts';

const rule = (labels: string) => ruleFile(`alert: Down, expr: up == 0, labels: {${labels}}`);
const all = 'expected one of `SEV-1`, `SEV-2`, `SEV-3`, `SEV-4`';

testRule(severityIsKnown, {
  'one of the catalog': { files: { ...alertOrg, ...rule('severity: SEV-1'), ...sloFile(), ...eventFile() }, says: '' },
  'what a template comes to': { files: { ...alertOrg, ...rule('severity: "{{ $labels.severity }}"') }, says: '' },
  'no catalog of severities': { files: rule('severity: critical'), layout, says: '' },
  'that of a group': {
    files: {
      ...alertOrg,
      'alerts/shop/a.rules.yaml': 'groups: [{name: a, labels: {severity: SEV-2}, rules: [{alert: A, expr: b}]}]\n',
    },
    says: '',
  },
  another: {
    files: { ...alertOrg, ...rule('severity: SEV1') },
    says: `alerts/shop/a.rules.yaml:4:57: error: Unexpected severity \`SEV1\` of alert \`Down\`, ${all} (did you mean \`SEV-1\`?) [alert/severity-is-known]`,
  },
  none: {
    files: { ...alertOrg, ...rule('team: web') },
    says: `alerts/shop/a.rules.yaml:4:17: error: Missing label \`severity\` for alert \`Down\`, ${all} [alert/severity-is-known]`,
  },
  'one that its group gives': {
    files: {
      ...alertOrg,
      'alerts/shop/a.rules.yaml':
        'groups:\n  - name: a\n    labels: {severity: page}\n    rules: [{alert: A, expr: b}]\n',
    },
    says: `alerts/shop/a.rules.yaml:3:24: error: Unexpected severity \`page\` of alert \`A\`, ${all} [alert/severity-is-known]`,
  },
});
