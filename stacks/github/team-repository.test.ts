import { expect, test } from 'vitest';
import { understandTeam } from '../../model/team.ts';
import { permissionsOf } from './team-repository.ts';

const team = (repositories: Parameters<typeof understandTeam>[0]['repositories'] = {}) =>
  understandTeam({ name: 'Web', acronym: 'WEB', manager: 'ada', members: ['ada'], repositories }, 'web');

test.each<[string, ReturnType<typeof team>, string | undefined, [string, string][]]>([
  ['what its file says', team({ web: 'maintain' }), undefined, [['web', 'maintain']]],
  [
    'and write where it owns code',
    team({ web: 'maintain' }),
    'ops',
    [
      ['web', 'maintain'],
      ['ops', 'push'],
    ],
  ],
  ['more than that stays', team({ ops: 'maintain' }), 'ops', [['ops', 'maintain']]],
  ['less is not enough', team({ ops: 'pull' }), 'ops', [['ops', 'push']]],
])('%s', (_, value, owns, expected) => expect(permissionsOf(value, owns)).toEqual(expected));
