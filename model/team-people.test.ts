import { expect, test } from 'vitest';
import { loadOpsRepo } from './load.ts';
import { understandTeam } from './team.ts';
import { teamPeople } from './team-people.ts';
import { smallOrg } from './test-org.ts';

const { people } = loadOpsRepo(new Map(Object.entries(smallOrg))).repo;

test.each([
  ['a manager who is a member is one person', ['ada', 'grace'], 'ada, grace (manages)'],
  ['a manager who is none comes last', ['ada'], 'ada, grace (manages)'],
  ['a manager alone', [], 'grace (manages)'],
  ['somebody whom nobody knows is left out', ['vera'], 'grace (manages)'],
])('%s', (_, members, expected) => {
  const team = understandTeam({ name: 'Web', acronym: 'WEB', manager: 'grace', members }, 'web');
  const text = teamPeople(team, people).map(({ person, manages }) => `${person.id}${manages ? ' (manages)' : ''}`);
  expect(text.join(', ')).toBe(expected);
});
