import { tier } from '../../alert/alert-org.ts';
import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { serviceHasDashboard } from './service-has-dashboard.ts';

const with_ = (more: string, rank = 1) => {
  const [[file = '', text = ''] = []] = Object.entries(tier(rank));
  return { ...minimalOrg, [file]: `${text}${more}` };
};
const other = {
  'catalog/services/other.yaml':
    'code: SVC-O\nname: Other\ndescription: Sells.\nowner: shop\ntier: 4\nescalation_policy: shop\nlinks: {dashboard: "https://g.example/d/o"}\n',
};
const said = (line: number, rank: number) =>
  `catalog/services/shop.yaml:${line}: warning: Missing dashboard for service \`shop\` of tier ${rank}, expected \`links.dashboard\` [coverage/service-has-dashboard]`;

testRule(serviceHasDashboard, {
  'nobody has begun with it': { files: with_(''), says: '' },
  'tier 1 with one': { files: { ...with_('links: {dashboard: "https://g.example/d/s"}\n'), ...other }, says: '' },
  'tier 2 without': { files: { ...with_('', 2), ...other }, says: '' },
  'tier 1 without links': { files: { ...with_(''), ...other }, says: said(1, 1).replace(':1:', ':1:1:') },
  'tier 0 with another link': {
    files: { ...with_('links: {chat: "#shop"}\n', 0), ...other },
    says: said(7, 0).replace(':7:', ':7:8:'),
  },
});
