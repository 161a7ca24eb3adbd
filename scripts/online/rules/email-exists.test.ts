import { changed, onlineOrg, testOnlineRule } from '../test-online-rule.ts';
import { emailExists } from './email-exists.ts';

const ada = 'catalog/people/ada.yaml';
const schedule = 'catalog/schedules/shop.yaml';
const override = (to: string) =>
  changed(schedule, text => `${text}overrides: [{person: bob, from: 2026-11-01T09:00, to: ${to}, reason: Leave}]\n`);

testOnlineRule(emailExists, {
  'everybody who is looked up has an account': {
    files: onlineOrg,
    site: { users: { 'ada@small.example': 'user' } },
    says: '',
  },
  'nobody has': {
    files: onlineOrg,
    site: {},
    says: 'catalog/people/ada.yaml:2:8: error: Unexpected email `ada@small.example`, expected that of a user in PagerDuty [online/email-exists]',
    asks: ['users'],
  },
  'somebody of almost that name has': {
    files: onlineOrg,
    site: { users: { 'adda@small.example': 'user' } },
    says: 'catalog/people/ada.yaml:2:8: error: Unexpected email `ada@small.example`, expected that of a user in PagerDuty (did you mean `adda@small.example`?) [online/email-exists]',
  },
  'somebody of that name elsewhere has': {
    files: onlineOrg,
    site: { users: { 'bob@small.example': 'user', 'ada@smaller.example': 'user' } },
    says: 'catalog/people/ada.yaml:2:8: error: Unexpected email `ada@small.example`, expected that of a user in PagerDuty (did you mean `ada@smaller.example`?) [online/email-exists]',
  },
  'only the capitals differ': {
    files: onlineOrg,
    site: { users: { 'Ada@small.example': 'user' } },
    says: 'catalog/people/ada.yaml:2:8: error: Unexpected email `ada@small.example`, expected `Ada@small.example` as PagerDuty has it (capitals count when people are looked up) [online/email-exists]',
  },
  'an account that Watchbill creates': {
    files: changed(ada, text => `${text}managed: true\n`),
    site: {},
    says: '',
    asks: [],
  },
  'somebody in an override ahead': {
    files: override('2026-12-01T09:00'),
    site: { users: { 'ada@small.example': 'user' } },
    says: 'catalog/people/bob.yaml:2:8: error: Unexpected email `bob@small.example`, expected that of a user in PagerDuty [online/email-exists]',
  },
  'somebody in an override that has ended': {
    files: override('2026-11-02T09:00'),
    site: { users: { 'ada@small.example': 'user' } },
    says: '',
  },
  'somebody in a layer that has ended': {
    files: changed(schedule, text =>
      text.replace(
        'layers:\n',
        'layers:\n  - {name: Old, turn: weekly, handoff: monday 09:00, start: 2026-01-05, end: 2026-02-02, people: [bob]}\n',
      ),
    ),
    site: { users: { 'ada@small.example': 'user' } },
    says: '',
  },
});
