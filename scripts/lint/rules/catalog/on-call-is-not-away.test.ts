import { minimalOrg, personFile } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { onCallIsNotAway } from './on-call-is-not-away.ts';

/** Weeks from Monday 09:00 in Berlin: ada from 2026-11-16, 2026-11-30 and so on, bob in between. */
const files = (away: string, more = '', zone = 'Europe/London') => ({
  ...minimalOrg,
  'catalog/people/ada.yaml': `name: Ada\nemail: ada@small.example\ntime_zone: ${zone}\naway:\n  - {${away}}\n`,
  'catalog/people/bob.yaml': personFile('bob'),
  'catalog/schedules/shop.yaml': `name: Shop
owner: shop
time_zone: Europe/Berlin
layers:
  - {name: Weekly, turn: weekly, handoff: monday 09:00, start: 2026-11-16, people: [ada, bob]}
${more}`,
});
const override = (from: string, to: string) =>
  `overrides:\n  - {person: bob, replaces: ada, from: ${from}, to: ${to}, reason: Holidays}\n`;

testRule(onCallIsNotAway, {
  'away while somebody else is on call': { files: files('from: 2026-11-24, to: 2026-11-29'), says: '' },
  'away in the past': { files: files('from: 2026-11-16, to: 2026-11-18'), says: '', now: '2026-11-19T00:00:00Z' },
  'replaced for all of it': {
    files: files('from: 2026-12-01, to: 2026-12-02', override('2026-12-01T00:00', '2026-12-03T09:00')),
    says: '',
  },
  'on a shadow schedule': { files: files('from: 2026-11-30, to: 2026-12-02', 'shadow: true\n'), says: '' },
  'one shift': {
    files: files('from: 2026-11-28, to: 2026-12-02'),
    says: 'catalog/people/ada.yaml:5:5: warning: Unexpected `ada` on call while away, expected somebody else on schedule `shop` from `2026-11-30T09:00` Europe/Berlin (add an override that replaces `ada` until `2026-12-03T01:00`) [catalog/on-call-is-not-away]',
    related: 'catalog/schedules/shop.yaml:1:1: the schedule',
  },
  'several shifts': {
    files: files('from: 2026-12-01, to: 2027-01-02'),
    says: 'catalog/people/ada.yaml:5:5: warning: Unexpected `ada` on call while away, expected somebody else on schedule `shop` from `2026-12-01T01:00` Europe/Berlin, the first of 3 shifts (add an override that replaces `ada` until `2026-12-07T09:00`) [catalog/on-call-is-not-away]',
    related: 'catalog/schedules/shop.yaml:1:1: the schedule',
  },
  'away already': {
    files: files('from: 2026-11-10, to: 2026-11-18'),
    says: 'catalog/people/ada.yaml:5:5: warning: Unexpected `ada` on call while away, expected somebody else on schedule `shop` from `2026-11-16T13:30` Europe/Berlin (add an override that replaces `ada` until `2026-11-19T01:00`) [catalog/on-call-is-not-away]',
    related: 'catalog/schedules/shop.yaml:1:1: the schedule',
    now: '2026-11-16T12:30:00Z',
  },
  'an override that ends too early': {
    files: files('from: 2026-12-01, to: 2026-12-02', override('2026-12-01T00:00', '2026-12-02T09:00')),
    says: 'catalog/people/ada.yaml:5:5: warning: Unexpected `ada` on call while away, expected somebody else on schedule `shop` from `2026-12-02T09:00` Europe/Berlin (add an override that replaces `ada` until `2026-12-03T01:00`) [catalog/on-call-is-not-away]',
    related: 'catalog/schedules/shop.yaml:6:1: the schedule',
  },
  'on call by an override': {
    files: files(
      'from: 2026-11-24, to: 2026-11-29',
      'overrides:\n  - {person: ada, from: 2026-11-25T10:00, to: 2026-11-25T12:00, reason: Swap}\n',
    ),
    says: 'catalog/people/ada.yaml:5:5: warning: Unexpected `ada` on call while away, expected somebody else on schedule `shop` from `2026-11-25T10:00` Europe/Berlin (add an override that replaces `ada` until `2026-11-25T12:00`) [catalog/on-call-is-not-away]',
    related: 'catalog/schedules/shop.yaml:6:1: the schedule',
  },
  'days of their own zone': {
    // Monday ends in Auckland at noon in Berlin, three hours after the hand-off.
    files: files('from: 2026-11-30, to: 2026-11-30', '', 'Pacific/Auckland'),
    says: 'catalog/people/ada.yaml:5:5: warning: Unexpected `ada` on call while away, expected somebody else on schedule `shop` from `2026-11-30T09:00` Europe/Berlin (add an override that replaces `ada` until `2026-11-30T12:00`) [catalog/on-call-is-not-away]',
    related: 'catalog/schedules/shop.yaml:1:1: the schedule',
  },
  'until further notice, of which a year is looked at': {
    files: files('from: 2026-11-16, to: 2100-12-31'),
    says: 'catalog/people/ada.yaml:5:5: warning: Unexpected `ada` on call while away, expected somebody else on schedule `shop` from `2026-11-16T10:00` Europe/Berlin, the first of 27 shifts (add an override that replaces `ada` until `2026-11-23T09:00`) [catalog/on-call-is-not-away]',
    related: 'catalog/schedules/shop.yaml:1:1: the schedule',
  },
});
