import { expect, test } from 'vitest';
import { change, refusalsOf } from '../test-plan.ts';

const replaced = (address: string, more = {}, actions = ['delete', 'create']) =>
  refusalsOf('guard/is-not-replaced', [change(address, actions, [{ name: 'Old' }, { name: 'New' }], more)]);

const sentence = 'expected a change in place: its id, history and keys would be lost';

test.each([
  ['delete', 'create'],
  ['create', 'delete'],
])('%s, then %s', (...actions) => {
  const more = { replace_paths: [['email'], ['layer', 0, 'start']], action_reason: 'replace_because_cannot_update' };
  expect(replaced('pagerduty_user.person_grace', more, actions)).toEqual([
    `catalog/people/grace.yaml: Unexpected replacement of person \`Grace Hopper\`, forced by \`email\`, \`layer[0].start\`, ${sentence} (undo the change of \`email\`, \`layer[0].start\`, or give the new one an id of its own and retire the old one) at pagerduty_user.person_grace`,
  ]);
});

test.each([
  ['replace_because_tainted', '`terraform untaint pagerduty_team.team_web` keeps what is there'],
  ['replace_by_request', 'plan again without `-replace`'],
])('%s', (action_reason, hint) => {
  expect(replaced('pagerduty_team.team_web', { action_reason })).toEqual([
    `catalog/teams/web.yaml: Unexpected replacement of team \`Web\`, ${sentence} (${hint}) at pagerduty_team.team_web`,
  ]);
});

test.each([
  ['pagerduty_service.service_login', 1],
  ['pagerduty_schedule.schedule_web--primary', 1],
  ['pagerduty_escalation_policy.escalation-policy_web', 1],
  ['pagerduty_service_integration.integration_login', 1],
  ['pagerduty_event_orchestration.events', 1],
  ['github_team.team_web', 1],
  ['pagerduty_team_membership.team-membership_web_ada', 0],
  ['github_issue_label.label_team_web', 0],
])('%s', (address, count) => expect(replaced(address)).toHaveLength(count));
