import { tier } from '../../alert/alert-org.ts';
import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { serviceHasRunbook } from './service-has-runbook.ts';

const files = (rank: number) => ({
  ...minimalOrg,
  ...tier(rank),
  'catalog/services/other.yaml':
    'code: SVC-O\nname: Other\ndescription: Sells.\nowner: shop\ntier: 0\nexternal: true\n',
  'catalog/services/third.yaml':
    'code: SVC-T\nname: Third\ndescription: Sells.\nowner: shop\ntier: 3\nescalation_policy: shop\n',
});
const runbook = (service: string) => ({
  [`runbooks/${service}/Down.md`]: `---\nservice: ${service}\nowner: shop\nlast_reviewed: 2026-11-01\n---\n# Down\n`,
});
const said = (rank: number, level: string) =>
  `catalog/services/shop.yaml:5:7: ${level}: Missing runbook for service \`shop\` of tier ${rank}, expected one in \`runbooks/shop/\` [coverage/service-has-runbook]`;

testRule(serviceHasRunbook, {
  'nobody has begun with it': { files: files(1), says: '' },
  'its own': { files: { ...files(1), ...runbook('shop') }, says: '' },
  'none, of tier 3': { files: { ...files(3), ...runbook('third') }, says: '' },
  'none, of tier 2': { files: { ...files(2), ...runbook('third') }, says: said(2, 'warning') },
  'none, of tier 1': { files: { ...files(1), ...runbook('third') }, says: said(1, 'error') },
});
