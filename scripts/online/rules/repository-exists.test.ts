import { changed, onlineOrg, testOnlineRule } from '../test-online-rule.ts';
import { repositoryExists } from './repository-exists.ts';

const ours = { name: 'ops', archived: false };
const withRepository = changed('catalog/teams/shop.yaml', text => `${text}repositories: {checkout: push}\n`);

testOnlineRule(repositoryExists, {
  'all are there, in any case': {
    files: withRepository,
    site: { repositories: [ours, { name: 'CheckOut', archived: false }] },
    says: '',
  },
  'one is not': {
    files: withRepository,
    site: { repositories: [ours, { name: 'check-out', archived: false }] },
    says: 'catalog/teams/shop.yaml:5:16: error: Unexpected repository `checkout`, expected one of the organization on GitHub (did you mean `check-out`?) [online/repository-exists]',
  },
  'one is archived': {
    files: withRepository,
    site: { repositories: [ours, { name: 'checkout', archived: true }] },
    says: 'catalog/teams/shop.yaml:5:16: error: Unexpected archived repository `checkout`, expected one that can be changed [online/repository-exists]',
  },
  'the ops repository is not': {
    files: onlineOrg,
    site: {},
    says: 'catalog/organization.yaml:3:43: error: Unexpected repository `ops`, expected one of the organization on GitHub [online/repository-exists]',
    asks: ['repositories'],
  },
});
