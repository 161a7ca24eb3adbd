import { expect, test } from 'vitest';
import { understandTeam } from '../../model/team.ts';
import { teamConfig } from './team.ts';

test('a team goes by its slug', () => {
  const team = understandTeam({ name: 'Web & Mobile', acronym: 'WEB', manager: 'maria', members: [] }, 'shop/web');
  expect(teamConfig(team)).toStrictEqual({
    name: 'shop-web',
    description: 'Web & Mobile (WEB)',
    privacy: 'closed',
  });
});
