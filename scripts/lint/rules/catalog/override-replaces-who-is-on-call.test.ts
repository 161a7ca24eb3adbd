import { minimalOrg, personFile } from '../../minimal-org.ts';
import { testRule } from '../../test-rule.ts';
import { overrideReplacesWhoIsOnCall } from './override-replaces-who-is-on-call.ts';

/** Weeks from Monday 09:00: bob from 2026-11-16, eve from 2026-11-23, ada from 2026-11-30. */
const overrides = (...lines: string[]) => ({
  ...minimalOrg,
  'catalog/people/bob.yaml': personFile('bob'),
  'catalog/people/eve.yaml': personFile('eve'),
  'catalog/people/joe.yaml': personFile('joe'),
  'catalog/schedules/shop.yaml': `name: Shop
owner: shop
time_zone: Europe/London
layers:
  - {name: Weekly, turn: weekly, handoff: monday 09:00, start: 2026-11-09, people: [ada, bob, eve]}
overrides:
${lines.map(line => `  - {${line}, reason: Swap}\n`).join('')}`,
});

testRule(overrideReplacesWhoIsOnCall, {
  'on call for a part of it': {
    files: overrides('person: ada, replaces: bob, from: 2026-11-22T09:00, to: 2026-11-24T09:00'),
    says: '',
  },
  'whoever it is': { files: overrides('person: ada, from: 2026-11-22T09:00, to: 2026-11-24T09:00'), says: '' },
  'already over': {
    files: overrides('person: ada, replaces: eve, from: 2026-11-09T09:00, to: 2026-11-10T09:00'),
    says: '',
  },
  'put on call by an earlier override': {
    files: overrides(
      'person: ada, replaces: bob, from: 2026-11-17T09:00, to: 2026-11-20T09:00',
      'person: eve, replaces: ada, from: 2026-11-18T09:00, to: 2026-11-19T09:00',
    ),
    says: '',
  },
  'relieved by their own later override': {
    files: overrides(
      'person: ada, replaces: bob, from: 2026-11-17T09:00, to: 2026-11-20T09:00',
      'person: bob, from: 2026-11-17T09:00, to: 2026-11-20T09:00',
    ),
    says: '',
  },
  'another week': {
    files: overrides('person: ada, replaces: eve, from: 2026-11-17T09:00, to: 2026-11-18T09:00'),
    says: 'catalog/schedules/shop.yaml:7:29: warning: Unexpected `eve`, expected somebody who is on call between `2026-11-17T09:00` and `2026-11-18T09:00` (`bob` is on call then) [catalog/override-replaces-who-is-on-call]',
  },
  'just up to the hand-off': {
    files: overrides('person: ada, replaces: eve, from: 2026-11-17T09:00, to: 2026-11-23T09:00'),
    says: 'catalog/schedules/shop.yaml:7:29: warning: Unexpected `eve`, expected somebody who is on call between `2026-11-17T09:00` and `2026-11-23T09:00` (`bob` is on call then) [catalog/override-replaces-who-is-on-call]',
  },
  'replaced already by an earlier override': {
    files: overrides(
      'person: ada, replaces: bob, from: 2026-11-17T09:00, to: 2026-11-20T09:00',
      'person: eve, replaces: bob, from: 2026-11-18T09:00, to: 2026-11-19T09:00',
    ),
    says: 'catalog/schedules/shop.yaml:8:29: warning: Unexpected `bob`, expected somebody who is on call between `2026-11-18T09:00` and `2026-11-19T09:00` (`ada` is on call then) [catalog/override-replaces-who-is-on-call]',
  },
  'two others on call': {
    files: overrides('person: ada, replaces: joe, from: 2026-11-22T09:00, to: 2026-11-24T09:00'),
    says: 'catalog/schedules/shop.yaml:7:29: warning: Unexpected `joe`, expected somebody who is on call between `2026-11-22T09:00` and `2026-11-24T09:00` (`bob`, `eve` are on call then) [catalog/override-replaces-who-is-on-call]',
  },
  'who takes over, of which another rule tells': {
    files: overrides('person: ada, replaces: ada, from: 2026-11-22T09:00, to: 2026-11-24T09:00'),
    says: '',
  },
  'nobody on call': {
    files: overrides('person: ada, replaces: bob, from: 2026-11-01T09:00, to: 2026-11-02T09:00'),
    says: 'catalog/schedules/shop.yaml:7:29: warning: Unexpected `bob`, expected somebody who is on call between `2026-11-01T09:00` and `2026-11-02T09:00` (nobody is on call then: leave `replaces` out) [catalog/override-replaces-who-is-on-call]',
    now: '2026-10-16T09:00:00Z',
  },
});
