import { expect, test } from 'vitest';
import { understandTeam } from '../../model/team.ts';
import { teamConfig } from './team.ts';

const file = { name: 'Web', acronym: 'WEB', manager: 'maria', members: [] };

test.each([
  ['with a channel', { ...file, chat: '#web' }, 'WEB, chat #web.'],
  ['without one', file, 'WEB.'],
])('a team %s', (_, team, description) => {
  expect(teamConfig(understandTeam(team, 'web'))).toStrictEqual({ name: 'Web', description });
});
