import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { deployedPeople, onCallIds } from './deployed-people.ts';
import { loadOpsRepo } from './load.ts';
import type { OpsRepo } from './ops-repo.ts';
import { smallOrg } from './test-org.ts';

const now = Temporal.Instant.from('2026-11-16T09:00:00Z');
const vera = 'name: Vera\nemail: vera@small.example\ntime_zone: Europe/London\n';
const layer = 'turn: daily, handoff: "09:00", start: 2026-01-05';
const schedule = (layers: string) => `{name: Web, owner: shop, time_zone: Europe/London, layers: [${layers}]}`;
const ended = {
  'catalog/schedules/web.yaml': schedule(
    `{name: A, ${layer}, end: 2026-02-02, people: [vera]}, {name: B, ${layer}, people: [ada]}`,
  ),
};

/** The small organization, and Vera, whom nothing refers to. */
function repoOf(others: Readonly<Record<string, string>>): OpsRepo {
  const files = { ...smallOrg, 'catalog/people/vera.yaml': vera, ...others };
  const { repo, findings } = loadOpsRepo(new Map(Object.entries(files)));
  expect(findings.filter(({ level }) => level === 'error')).toEqual([]);
  return repo;
}

const deployed = (others: Record<string, string>) => deployedPeople(repoOf(others), now).map(({ id }) => id);
const onCall = (others: Record<string, string>) => Array.from(onCallIds(repoOf(others), now)).toSorted();

test.each<[string, Record<string, string>, string[], string[]]>([
  ['whom nothing refers to', {}, [], []],
  ['whose account is ours', { 'catalog/people/vera.yaml': `${vera}managed: true\n` }, ['vera'], []],
  [
    'who is a member',
    { 'catalog/teams/web.yaml': '{name: Web, acronym: WEB, manager: ada, members: [vera]}' },
    ['vera'],
    [],
  ],
  [
    'who manages and is no member',
    { 'catalog/teams/web.yaml': '{name: Web, acronym: WEB, manager: vera, members: [ada]}' },
    ['vera'],
    [],
  ],
  [
    'who is on a layer',
    { 'catalog/schedules/web.yaml': schedule(`{name: A, ${layer}, people: [vera]}`) },
    ['vera'],
    ['vera'],
  ],
  ['whose layer has ended', ended, [], []],
  [
    'whom a rule names',
    {
      'catalog/escalation-policies/web.yaml':
        '{name: Web, owner: shop, repeat: 0, rules: [{targets: [people/vera], escalate_after: 15m}]}',
    },
    ['vera'],
    ['vera'],
  ],
])('somebody %s', (_, others, isDeployed, isOnCall) => {
  expect(deployed(others)).toEqual(['ada', 'grace', ...isDeployed]);
  expect(onCall(others)).toEqual(['ada', 'grace', ...isOnCall]);
});

test('somebody without an account', () => {
  const grace = `${smallOrg['catalog/people/grace.yaml']}pagerduty: false\n`;
  const primary = smallOrg['catalog/schedules/shop.yaml']?.replace('[ada, grace]', '[ada]') ?? '';
  const others = { 'catalog/people/grace.yaml': grace, 'catalog/schedules/shop.yaml': primary };
  expect(deployed(others)).toEqual(['ada']);
});
