import { expect, test } from 'vitest';
import { understandSeverity } from '../../model/severity.ts';
import { understandTeam } from '../../model/team.ts';
import { severityLabelConfig, teamLabelConfig } from './label.ts';

const severity = (description: string) =>
  understandSeverity({ description, urgency: 'high', respond_within: '5m', update_every: '15m' });

test('the gravest severity is red', () =>
  expect(severityLabelConfig('ops', 'SEV-1', severity('Nobody can log in.'), 0)).toStrictEqual({
    repository: 'ops',
    name: 'severity/SEV-1',
    color: 'b60205',
    description: 'Nobody can log in.',
  }));

test.each([
  ['100 characters fit', 'x'.repeat(100), 'x'.repeat(100)],
  ['101 are cut', 'x'.repeat(101), `${'x'.repeat(99)}…`],
  ['no space before the cut', `${'x'.repeat(98)} yz`, `${'x'.repeat(98)}…`],
  ['no character is halved', '🔥'.repeat(101), `${'🔥'.repeat(99)}…`],
])('%s', (_, text, expected) => {
  expect(severityLabelConfig('ops', 'SEV-2', severity(text), 1).description).toBe(expected);
});

test('a team', () => {
  const team = understandTeam({ name: 'Web', acronym: 'WEB', manager: 'maria', members: [] }, 'web');
  expect(teamLabelConfig('ops', team)).toStrictEqual({
    repository: 'ops',
    name: 'team/WEB',
    color: 'c5def5',
    description: 'Web',
  });
});
