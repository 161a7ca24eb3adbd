import { minimalOrg } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { reviewedInThePast } from './reviewed-in-the-past.ts';

const service = (date: string) => ({
  ...minimalOrg,
  'catalog/services/shop.yaml': `${minimalOrg['catalog/services/shop.yaml']}last_reviewed: ${date}\n`,
});
const runbook = (date: string) => ({
  ...minimalOrg,
  'runbooks/shop/Down.md': `---\nservice: shop\nowner: shop\nlast_reviewed: ${date}\n---\n# Down\n`,
});
const yamlRunbook = (more: string) => ({
  ...minimalOrg,
  'catalog/severities.yaml': 'SEV-1: {description: Bad., urgency: high, respond_within: 5m, update_every: 15m}\n',
  'runbooks/shop/Down.yaml': `name: Down\ntriggers: [{alert: Down}]\nseverity: SEV-1\nsteps: [{name: Look}]\nescalation: [{after: 5m, contact: people/ada}]\n${more}`,
});

testRule(reviewedInThePast, {
  'no date': { files: yamlRunbook(''), says: '' },
  today: {
    files: { ...runbook('2026-11-16'), ...service('2026-11-16') },
    says: '',
    now: '2026-11-16T00:00:00Z',
  },
  'a service, tomorrow in UTC': {
    files: service('2026-11-17'),
    says: 'catalog/services/shop.yaml:7:16: warning: Unexpected review on `2026-11-17`, expected `2026-11-16` or earlier (write the day of the review, not of the next one) [catalog/reviewed-in-the-past]',
    now: '2026-11-16T23:59:59Z',
  },
  'a Markdown runbook': {
    files: runbook('2027-01-01'),
    says: 'runbooks/shop/Down.md:4:16: warning: Unexpected review on `2027-01-01`, expected `2026-11-16` or earlier (write the day of the review, not of the next one) [catalog/reviewed-in-the-past]',
  },
  'a YAML runbook': {
    files: yamlRunbook('last_reviewed: 2027-01-01\n'),
    says: 'runbooks/shop/Down.yaml:6:16: warning: Unexpected review on `2027-01-01`, expected `2026-11-16` or earlier (write the day of the review, not of the next one) [catalog/reviewed-in-the-past]',
  },
});
