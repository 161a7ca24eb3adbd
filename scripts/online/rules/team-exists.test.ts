import { changed, onlineOrg, testOnlineRule } from '../test-online-rule.ts';
import { teamExists } from './team-exists.ts';

const named = (slug: string) =>
  changed('catalog/teams/shop.yaml', text => `${text}github: {managed: false, slug: ${slug}}\n`);

testOnlineRule(teamExists, {
  'a team that exists': { files: named('shop'), site: { teams: ['shop'] }, says: '' },
  'a team that does not': {
    files: named('shop'),
    site: { teams: ['shops'] },
    says: 'catalog/teams/shop.yaml:5:32: error: Unexpected team `shop`, expected one of the organization on GitHub (did you mean `shops`?) [online/team-exists]',
  },
  'a team without a slug of its own': {
    files: changed('catalog/teams/shop.yaml', text => `${text}github: {managed: false}\n`),
    site: {},
    says: 'catalog/teams/shop.yaml:5:9: error: Unexpected team `shop`, expected one of the organization on GitHub [online/team-exists]',
  },
  'a team that Watchbill creates': { files: onlineOrg, site: {}, says: '', asks: [] },
});
