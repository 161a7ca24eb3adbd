import { sloFile, tier } from '../../alert/alert-org.ts';
import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { serviceHasSlo } from './service-has-slo.ts';

const files = (rank: number) => ({
  ...minimalOrg,
  ...tier(rank),
  'catalog/services/other.yaml':
    'code: SVC-O\nname: Other\ndescription: Sells.\nowner: shop\ntier: 0\nexternal: true\n',
  'catalog/services/third.yaml':
    'code: SVC-T\nname: Third\ndescription: Sells.\nowner: shop\ntier: 2\nescalation_policy: shop\n',
});
const ofThird = { 'alerts/third/a.slo.yaml': sloFile()['alerts/shop/a.slo.yaml'] ?? '' };

testRule(serviceHasSlo, {
  'nobody has begun with it': { files: files(1), says: '' },
  'its own': { files: { ...files(1), ...sloFile() }, says: '' },
  'tier 2': { files: { ...files(2), ...ofThird }, says: '' },
  'none, of tier 1': {
    files: { ...files(1), ...ofThird },
    says: 'catalog/services/shop.yaml:5:7: warning: Missing SLO for service `shop` of tier 1, expected one in `alerts/shop/` [coverage/service-has-slo]',
  },
});
