import { onlineOrg, testOnlineRule } from '../test-online-rule.ts';
import { priorityExists } from './priority-exists.ts';

const severity = (priority: string) =>
  `SEV-1: {description: Bad., urgency: high, respond_within: 5m, update_every: 15m${priority}}\n`;
const withSeverity = (priority: string) => ({ ...onlineOrg, 'catalog/severities.yaml': severity(priority) });

testOnlineRule(priorityExists, {
  'a priority of the account, in any case': {
    files: withSeverity(', priority: P1'),
    site: { priorities: ['p1'] },
    says: '',
  },
  'another one': {
    files: withSeverity(', priority: P1'),
    site: { priorities: ['P2', 'Low'] },
    says: 'catalog/severities.yaml:1:92: error: Unexpected priority `P1`, expected one of P2, Low (did you mean `P2`?) [online/priority-exists]',
  },
  'an account without any': {
    files: withSeverity(', priority: P1'),
    site: {},
    says: 'catalog/severities.yaml:1:92: error: Unexpected priority `P1`, expected none: the account has no priorities [online/priority-exists]',
  },
  'a severity without priority': { files: withSeverity(''), site: {}, says: '', asks: [] },
  'an account whose priorities are not used': {
    files: { ...withSeverity(', priority: P1'), 'catalog/organization.yaml': 'name: Small\npagerduty: {region: us}\n' },
    site: {},
    says: '',
    asks: [],
  },
});
