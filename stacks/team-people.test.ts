import { expect, test } from 'vitest';
import { understandTeam } from '../model/team.ts';
import { teamPeople } from './team-people.ts';
import { repoOf } from './test-repo.ts';

const { people } = repoOf();

test.each([
  ['a manager who is a member is one person', ['ada', 'maria'], 'ada, maria (manages)'],
  ['a manager who is none comes last', ['grace', 'ada'], 'grace, ada, maria (manages)'],
  ['a manager alone', [], 'maria (manages)'],
])('%s', (_, members, expected) => {
  const team = understandTeam({ name: 'Web', acronym: 'WEB', manager: 'maria', members }, 'web');
  const text = teamPeople(team, people).map(({ person, manages }) => `${person.id}${manages ? ' (manages)' : ''}`);
  expect(text.join(', ')).toBe(expected);
});
