import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { ruleAddsSomeone } from './rule-adds-someone.ts';

const policyOf = (...rules: string[]) => ({
  ...minimalOrg,
  'catalog/escalation-policies/shop.yaml': `name: Shop\nowner: shop\nrepeat: 2\nrules:\n${rules
    .map(targets => `  - {targets: [${targets}], escalate_after: 15m}\n`)
    .join('')}`,
});

testRule(ruleAddsSomeone, {
  'a single rule': { files: policyOf('schedules/shop'), says: '' },
  'one target more': { files: policyOf('schedules/shop', 'schedules/shop, people/ada'), says: '' },
  'the same as two rules before': { files: policyOf('schedules/shop', 'people/ada', 'schedules/shop'), says: '' },
  'the same target again': {
    files: policyOf('schedules/shop', 'schedules/shop'),
    says: 'catalog/escalation-policies/shop.yaml:6:15: warning: Unexpected rule that notifies nobody new, expected a target that the rule before it lacks (add somebody, or leave it out: `repeat` notifies them again) [catalog/rule-adds-someone]',
    related: 'catalog/escalation-policies/shop.yaml:5:15: the rule before it',
  },
  'one target fewer': {
    files: policyOf('schedules/shop', 'people/ada, schedules/shop', 'people/ada'),
    says: 'catalog/escalation-policies/shop.yaml:7:15: warning: Unexpected rule that notifies nobody new, expected a target that the rule before it lacks (add somebody, or leave it out: `repeat` notifies them again) [catalog/rule-adds-someone]',
    related: 'catalog/escalation-policies/shop.yaml:6:15: the rule before it',
  },
});
