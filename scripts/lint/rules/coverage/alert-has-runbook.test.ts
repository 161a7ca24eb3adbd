import { alertOrg, collection as layout, ruleFile, sloFile } from '../../alert/alert-org.ts';
import { testRule } from '../../test-rule.ts';
import { alertHasRunbook } from './alert-has-runbook.ts';

const runbook = (name: string) => ({
  [`runbooks/shop/${name}.md`]: `---\nservice: shop\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# ${name}\n`,
});
const yamlRunbook = {
  'runbooks/shop/Trouble.yaml':
    'name: Trouble\ntriggers: [{alert: A}, {alert: B}]\nseverity: SEV-1\nsteps: [{name: Look}]\nescalation: [{after: 5m, contact: people/ada}]\n',
};
const github = { 'catalog/organization.yaml': 'name: Small\ngithub: {organization: small, repository: ops}\n' };
const rule = (name: string, url = '') =>
  `alert: ${name}, expr: up == 0, labels: {severity: SEV-1}, annotations: {summary: x${url === '' ? '' : `, runbook_url: "${url}"`}}`;
const ours = 'https://github.com/small/ops/blob/main/runbooks';
const unset = (...rules: string[]) => ({ 'alerts/a.yaml': ruleFile(...rules)['alerts/shop/a.rules.yaml'] ?? '' });

testRule(alertHasRunbook, {
  'nobody has begun with it': { files: { ...alertOrg, ...sloFile() }, says: '' },
  'of its name': { files: { ...alertOrg, ...sloFile(), ...runbook('ShopBurn') }, says: '' },
  'one that it triggers': { files: { ...alertOrg, ...ruleFile(rule('A'), rule('B')), ...yamlRunbook }, says: '' },
  'one elsewhere': { files: { ...alertOrg, ...github, ...ruleFile(rule('A', 'https://wiki.example/A')) }, says: '' },
  'one that a template finds': {
    files: { ...alertOrg, ...github, ...ruleFile(rule('A', `${ours}/{{ $labels.a }}.md`)) },
    says: '',
  },
  'another one of ours': {
    files: { ...alertOrg, ...github, ...ruleFile(rule('A', `${ours}/shop/Trouble.md#look`)), ...yamlRunbook },
    says: '',
  },
  'an alert of a service that nobody knows, as another rule tells': {
    files: { ...alertOrg, ...ruleFile('alert: A, expr: b, labels: {service: shpo}'), ...runbook('Other') },
    says: '',
  },
  none: {
    files: { ...alertOrg, ...sloFile(), ...ruleFile(rule('A'), rule('A')), ...runbook('ShopBurns') },
    says: `alerts/shop/a.rules.yaml:4:17: warning: Missing runbook for alert \`A\`, expected \`runbooks/shop/A.md\` [coverage/alert-has-runbook]
alerts/shop/a.slo.yaml:7:9: info: Missing runbook for alert \`ShopBurn\`, expected \`runbooks/shop/ShopBurn.md\` (did you mean \`ShopBurns\`?) [coverage/alert-has-runbook]`,
  },
  'a link to one of ours that is not there': {
    files: { ...alertOrg, ...github, ...ruleFile(rule('A', `${ours}/shop/Gone.md`)), ...runbook('Down') },
    says: 'alerts/shop/a.rules.yaml:4:101: warning: Missing runbook for alert `A`, expected `runbooks/shop/Gone.md`, which it links [coverage/alert-has-runbook]',
  },
  'a collection: by name, by link, elsewhere': {
    files: {
      ...unset(rule('A'), rule('B', 'https://runbooks.example/runbooks/b/bee'), rule('C', 'https://c.example/C')),
      'docs/x/A.md': '# A\n',
      'docs/b/bee.md': '# B\n',
    },
    layout,
    says: '',
  },
  'a collection with one missing': {
    files: { ...unset(rule('A'), rule('B')), 'docs/x/A.md': '# A\n' },
    layout,
    says: 'alerts/a.yaml:5:17: info: Missing runbook for alert `B`, expected one of that name, or a link in `runbook_url` [coverage/alert-has-runbook]',
  },
  'a collection whose alerts tell where runbooks are read': {
    files: {
      ...unset(
        rule('A', 'https://git.example/ops/blob/main/docs/x/A.md'),
        rule('B', 'https://git.example/ops/blob/main/docs/x/B.md'),
      ),
      'docs/x/A.md': '# A\n',
    },
    layout,
    says: 'alerts/a.yaml:5:101: warning: Missing runbook for alert `B`, expected `docs/x/B.md`, which it links [coverage/alert-has-runbook]',
  },
  'a collection with one that is kept elsewhere': {
    files: {
      ...unset(
        rule('A', 'https://git.example/ops/blob/main/docs/x/A.md'),
        rule('B', 'https://git.example/ops/blob/main/wiki/B.md'),
      ),
      'docs/x/A.md': '# A\n',
    },
    layout,
    says: '',
  },
  'a collection with none': {
    files: { ...unset(rule('A'), rule('B')), 'docs/x/C.md': '# C\n' },
    layout,
    says: 'alerts/a.yaml:4:17: info: Missing runbook for all 2 alerts, expected one of the name of each, or a link in `runbook_url` [coverage/alert-has-runbook]',
  },
});
