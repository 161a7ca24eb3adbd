import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { criticalServiceHasTwoRules } from './critical-service-has-two-rules.ts';

const service = (tier: number, policy = 'escalation_policy: shop') => ({
  ...minimalOrg,
  'catalog/services/shop.yaml': `code: SVC-SHOP\nname: Shop\ndescription: Sells.\nowner: shop\ntier: ${tier}\n${policy}\n`,
});
const secondRule = {
  'catalog/escalation-policies/shop.yaml': `${minimalOrg['catalog/escalation-policies/shop.yaml']}  - {targets: [people/ada], escalate_after: 15m}\n`,
};

testRule(criticalServiceHasTwoRules, {
  'tier 2': { files: service(2), says: '' },
  'tier 1 with two rules': { files: { ...service(1), ...secondRule }, says: '' },
  'run by somebody else': { files: service(0, 'external: true'), says: '' },
  'tier 1 with one rule': {
    files: service(1),
    says: 'catalog/services/shop.yaml:6:20: warning: Missing second escalation rule for tier 1 service `shop`, expected 2 or more (add a rule with somebody else to `shop`) [catalog/critical-service-has-two-rules]',
    related: 'catalog/escalation-policies/shop.yaml:5:5: the only rule',
  },
  'tier 0 with one rule': {
    files: service(0),
    says: 'catalog/services/shop.yaml:6:20: warning: Missing second escalation rule for tier 0 service `shop`, expected 2 or more (add a rule with somebody else to `shop`) [catalog/critical-service-has-two-rules]',
    related: 'catalog/escalation-policies/shop.yaml:5:5: the only rule',
  },
});
