import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { dependencyIsAsImportant } from './dependency-is-as-important.ts';

const service = (id: string, tier: number, dependencies = '') => ({
  [`catalog/services/${id}.yaml`]: `code: SVC-${id.toUpperCase()}\nname: ${id}\ndescription: Does ${id}.\nowner: shop\ntier: ${tier}\nescalation_policy: shop\ndepends_on: [${dependencies}]\n`,
});

testRule(dependencyIsAsImportant, {
  'more important or the same': {
    files: { ...minimalOrg, ...service('cart', 1), ...service('pay', 2, 'cart, shop') },
    says: '',
  },
  'less important': {
    files: { ...minimalOrg, ...service('cart', 1), ...service('pay', 1, 'cart, shop') },
    says: 'catalog/services/pay.yaml:7:20: warning: Unexpected dependency on tier 2 service `shop`, expected tier 0 to 1 (give `shop` tier 1, or work without it) [catalog/dependency-is-as-important]',
    related: 'catalog/services/shop.yaml:5:7: its tier',
  },
  'of the highest tier, on somebody else': {
    files: {
      ...minimalOrg,
      ...service('pay', 0, 'bank'),
      'catalog/services/bank.yaml':
        'code: SVC-BANK\nname: Bank\ndescription: Moves money.\nowner: shop\ntier: 1\nexternal: true\n',
    },
    says: 'catalog/services/pay.yaml:7:14: warning: Unexpected dependency on tier 1 service `bank`, expected tier 0 (give `bank` tier 0, or work without it) [catalog/dependency-is-as-important]',
    related: 'catalog/services/bank.yaml:5:7: its tier',
  },
});
