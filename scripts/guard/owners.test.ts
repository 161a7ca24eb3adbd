import { expect, test } from 'vitest';
import type { JsonObject } from './json-value.ts';
import { change, guardOf, removal, resource } from './test-plan.ts';

const prior = [
  resource('pagerduty_team.team_gone', { id: 'PGONE', name: 'Gone' }),
  resource('pagerduty_escalation_policy.escalation-policy_old', { id: 'POLD', name: 'Old', teams: ['PGONE'] }),
  resource('pagerduty_team_membership.team-membership_gone_wanda'),
  resource('pagerduty_service.service_old-shop', { id: 'PSHOP', name: 'Old shop', escalation_policy: 'POLD' }),
];
const created = (address: string) => change(address, ['create'], [null, {}]);

test.each<[string, JsonObject, string | undefined]>([
  ['what the catalog describes', created('pagerduty_service.service_login'), 'Web'],
  ['a team', created('github_team.team_web'), 'Web'],
  ['a person in a team', created('pagerduty_user.person_grace'), 'Web'],
  ['what belongs to a service', created('pagerduty_service_integration.integration_login'), 'Web'],
  ['a label of a team', created('github_issue_label.label_team_web'), 'Web'],
  ['what is gone, by its teams', removal('pagerduty_schedule.schedule_old', { teams: ['PGONE'] }), 'Gone'],
  ['what is gone, by its policy', removal('pagerduty_service.service_old-shop', { escalation_policy: 'POLD' }), 'Gone'],
  ['what belonged to what is gone', removal('pagerduty_service_integration.integration_old-shop'), 'Gone'],
  ['somebody who is gone, by their place in a team', removal('pagerduty_user.person_wanda'), 'Gone'],
  ['a label of nobody', created('github_issue_label.label_severity_SEV-1'), undefined],
  ['what Watchbill did not name', created('pagerduty_service.mine'), undefined],
])('%s', (_, one, team) => expect(guardOf([one], { prior }).teams.map(group => group.team?.name)).toEqual([team]));

test('a policy that names itself ends nowhere', () => {
  const values = { id: 'PLOOP', escalation_policy: 'PLOOP' };
  const loop = [resource('pagerduty_service.service_loop', values)];
  expect(guardOf([removal('pagerduty_service.service_loop', values)], { prior: loop }).teams[0]?.team).toBeUndefined();
});

test('teams by name, everybody’s last; what has a file before what only belongs to it', () => {
  const changes = [
    created('pagerduty_event_orchestration_router.router'),
    created('pagerduty_service_integration.integration_login'),
    created('pagerduty_service.service_login'),
    removal('pagerduty_schedule.schedule_old', { teams: ['PGONE'], name: 'Old one' }),
  ];
  const { teams } = guardOf(changes, { prior });
  expect(
    teams.map(({ team, changes: all }) => [team?.name, ...all.map(({ noun, name }) => `${noun} ${name}`)]),
  ).toEqual([
    ['Gone', 'schedule Old one'],
    ['Web', 'service Login', 'service integration Login'],
    [undefined, 'event orchestration router router'],
  ]);
});
