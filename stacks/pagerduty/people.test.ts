import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { repoOf } from '../test-repo.ts';
import { deployedPeople } from './people.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
const ids = (others: Record<string, string> = {}) =>
  deployedPeople(repoOf(others), now)
    .map(({ id }) => id)
    .join(' ');

const vera = 'name: Vera Rubin\nemail: vera@lab.example\ntime_zone: Europe/London\n';
const team = (people: string) => `{name: Web, acronym: WEB, ${people}}`;
const schedule = (layers: string) => `{name: Web primary, owner: web, time_zone: Europe/London, layers: [${layers}]}`;
const layer = 'turn: daily, handoff: "09:00", start: 2026-01-05';

test('nobody without an account, and nobody whom nothing refers to', () => expect(ids()).toBe('ada grace maria'));

test.each([
  ['a managed person', { 'catalog/people/vera.yaml': `${vera}managed: true\n` }],
  ['a member', { 'catalog/teams/web.yaml': team('manager: maria, members: [ada, vera]') }],
  ['a manager who is no member', { 'catalog/teams/web.yaml': team('manager: vera, members: [ada]') }],
  ['somebody on call', { 'catalog/schedules/web/primary.yaml': schedule(`{name: A, ${layer}, people: [vera]}`) }],
  [
    'the target of a rule',
    {
      'catalog/escalation-policies/web.yaml':
        '{name: Web, owner: web, repeat: 0, rules: [{targets: [people/maria, people/vera], escalate_after: 15m}]}',
    },
  ],
])('%s is deployed', (_, others) => expect(ids(others)).toContain('vera'));

test('somebody whose layer has ended is not', () =>
  expect(
    ids({
      'catalog/schedules/web/primary.yaml': schedule(
        `{name: A, ${layer}, end: 2026-02-02, people: [vera]}, {name: B, ${layer}, people: [ada]}`,
      ),
    }),
  ).toBe('ada grace maria'));
