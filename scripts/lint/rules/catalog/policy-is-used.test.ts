import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { policyIsUsed } from './policy-is-used.ts';

const files = {
  ...minimalOrg,
  'catalog/escalation-policies/spare.yaml':
    minimalOrg['catalog/escalation-policies/shop.yaml']?.replace('Shop', 'Spare') ?? '',
};
const severities = (notified: string) => ({
  'catalog/severities.yaml': `SEV-1: {description: Bad., urgency: high, respond_within: 5m, update_every: 15m, also_notify: [${notified}]}\n`,
});

testRule(policyIsUsed, {
  'by a service': { files: minimalOrg, says: '' },
  'by a severity': { files: { ...files, ...severities('escalation-policies/spare') }, says: '' },
  'by a YAML runbook': {
    files: {
      ...files,
      ...severities('people/ada'),
      'runbooks/shop/Down.yaml':
        'name: Down\ntriggers: [{alert: Down}]\nseverity: SEV-1\nsteps: [{name: Look}]\nescalation: [{after: 5m, contact: escalation-policies/spare}]\n',
    },
    says: '',
  },
  'by nothing': {
    files,
    says: 'catalog/escalation-policies/spare.yaml:1:1: info: Unexpected escalation policy `spare` that nothing uses, expected a service that has it (give it to a service, or retire it in catalog/retired.yaml) [catalog/policy-is-used]',
  },
});
