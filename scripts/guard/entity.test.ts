import { expect, test } from 'vitest';
import { belongsTo, entityOf } from './entity.ts';
import { nounOfType } from './names.ts';

function named(address: string) {
  const [type = '', name = ''] = address.replace(/^(data\.|module\.\w+\.)/, '').split('.');
  return { address, type, name: name.replace(/\[.*/, '') };
}

test.each([
  ['pagerduty_service.service_login', 'services/login'],
  ['pagerduty_service.service_platform--object-storage', 'services/platform/object-storage'],
  ['pagerduty_user.person_ada', 'people/ada'],
  ['data.pagerduty_user.person_ada', 'people/ada'],
  ['pagerduty_escalation_policy.escalation-policy_web', 'escalation-policies/web'],
  ['pagerduty_schedulev2.schedule_web', 'schedules/web'],
  ['github_team.team_web', 'teams/web'],
  ["somebody else's name", undefined],
  ['pagerduty_service.login', undefined],
  ['pagerduty_service.team_login', undefined],
  ['pagerduty_service.service_a_b', undefined],
  ['pagerduty_service.service_A', undefined],
  ['pagerduty_service.service_a---b', undefined],
  ['pagerduty_service.service_a[0]', undefined],
  ['module.shop.pagerduty_service.service_a', undefined],
  ['pagerduty_team_membership.team-membership_web_ada', undefined],
])('%s stands for %s', (address, expected) => {
  const entity = entityOf(named(address));
  expect(entity && `${entity.kind}/${entity.id}`).toBe(expected);
});

test.each([
  ['pagerduty_team_membership.team-membership_shop--web_ada', ['teams/shop/web', 'people/ada']],
  ['github_team_repository.team-repository_web_my__repo_dot_js', ['teams/web']],
  ['github_issue_label.label_team_web', ['teams/web']],
  ['github_issue_label.label_severity_SEV-1', []],
  ['pagerduty_service_dependency.service-dependency_login_mail', ['services/login', 'services/mail']],
  ['pagerduty_event_orchestration_router.router', []],
  ['module.x.pagerduty_team_membership.team-membership_web_ada', []],
])('%s belongs to %j', (address, expected) => {
  expect(belongsTo(named(address)).map(({ kind, id }) => `${kind}/${id}`)).toEqual(expected);
});

test.each([
  ['pagerduty_user.person_ada', 'person'],
  ['github_team.team_web', 'GitHub team'],
  ['github_team_membership.team-membership_web_ada', 'GitHub team membership'],
  ['pagerduty_escalation_policy.other', 'escalation policy'],
])('%s is a %s', (address, noun) => expect(nounOfType(named(address))).toBe(noun));
