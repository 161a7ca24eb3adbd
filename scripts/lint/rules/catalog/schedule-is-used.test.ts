import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { scheduleIsUsed } from './schedule-is-used.ts';

const files = {
  ...minimalOrg,
  'catalog/schedules/spare.yaml': minimalOrg['catalog/schedules/shop.yaml']?.replace('Shop', 'Spare') ?? '',
};
const severities = (notified: string) => ({
  'catalog/severities.yaml': `SEV-1: {description: Bad., urgency: high, respond_within: 5m, update_every: 15m, also_notify: [${notified}]}\n`,
});

testRule(scheduleIsUsed, {
  'by a policy': { files: minimalOrg, says: '' },
  'by a severity': { files: { ...files, ...severities('schedules/spare') }, says: '' },
  'by a YAML runbook': {
    files: {
      ...files,
      ...severities('people/ada'),
      'runbooks/shop/Down.yaml':
        'name: Down\ntriggers: [{alert: Down}]\nseverity: SEV-1\nsteps: [{name: Look}]\nescalation: [{after: 5m, contact: schedules/spare}]\n',
    },
    says: '',
  },
  'by nothing': {
    files: { ...files, ...severities('people/ada') },
    says: 'catalog/schedules/spare.yaml:1:1: info: Unexpected schedule `spare` that nothing uses, expected an escalation policy with it as a target (add it to a policy, or retire it in catalog/retired.yaml) [catalog/schedule-is-used]',
  },
});
