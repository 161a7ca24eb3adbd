import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { policyReachesAPerson } from './policy-reaches-a-person.ts';

const shadow = {
  'catalog/schedules/shadow.yaml': `${minimalOrg['catalog/schedules/shop.yaml']?.replace('Shop', 'Shadow')}shadow: true\n`,
};
const policy = (targets: string) => ({
  'catalog/escalation-policies/shop.yaml': `name: Shop\nowner: shop\nrepeat: 2\nrules:\n  - {targets: [${targets}], escalate_after: 15m}\n`,
});

testRule(policyReachesAPerson, {
  'a schedule': { files: minimalOrg, says: '' },
  'a person': { files: { ...minimalOrg, ...policy('people/ada') }, says: '' },
  'a shadow schedule beside a real one': {
    files: { ...minimalOrg, ...shadow, ...policy('schedules/shadow, schedules/shop') },
    says: '',
  },
  'only a shadow schedule': {
    files: { ...minimalOrg, ...shadow, ...policy('schedules/shadow') },
    says: 'catalog/escalation-policies/shop.yaml:4:1: error: Missing person for escalation policy `shop`, expected a target that pages somebody (add a person, or a schedule without `shadow: true`) [catalog/policy-reaches-a-person]',
  },
});
