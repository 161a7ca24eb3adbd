import { DataPagerdutyUser } from '@cdktf/provider-pagerduty/lib/data-pagerduty-user/index.js';
import { EscalationPolicy } from '@cdktf/provider-pagerduty/lib/escalation-policy/index.js';
import { PagerdutyProvider } from '@cdktf/provider-pagerduty/lib/provider/index.js';
import { Schedule } from '@cdktf/provider-pagerduty/lib/schedule/index.js';
import { Service } from '@cdktf/provider-pagerduty/lib/service/index.js';
import { Team } from '@cdktf/provider-pagerduty/lib/team/index.js';
import { TeamMembership } from '@cdktf/provider-pagerduty/lib/team-membership/index.js';
import { User } from '@cdktf/provider-pagerduty/lib/user/index.js';
import type { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { Temporal } from 'temporal-polyfill';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { PagerDutyAccount } from '../../model/organization.ts';
import { constructId } from '../construct-id.ts';
import { declareEach, type TerraformIdOf } from '../declare-each.ts';
import { SelfContainedStack } from '../self-contained-stack.ts';
import { refuseSharedAddresses } from '../shared-addresses.ts';
import { keepState } from '../state-backend.ts';
import { teamPeople } from '../team-people.ts';
import { escalationPolicyConfig } from './escalation-policy.ts';
import type { Owner } from './owner.ts';
import { deployedPeople } from './people.ts';
import { providerConfig } from './provider.ts';
import { scheduleConfig } from './schedule.ts';
import { serviceConfig } from './service.ts';
import { teamConfig } from './team.ts';
import { teamMembershipConfig } from './team-membership.ts';
import { userConfig, userLookup } from './user.ts';

/** Everything PagerDuty knows about us. Loops only: how a thing is translated is in the file named after it. */
export class PagerDutyStack extends SelfContainedStack {
  constructor(scope: Construct, id: string, repo: OpsRepo, account: PagerDutyAccount, now: Temporal.Instant) {
    super(scope, id);
    keepState(this, repo.organization?.value.state);
    refuseSharedAddresses(this);
    new PagerdutyProvider(this, 'pagerduty', providerConfig(account));
    const userId = declareUsers(this, repo, now);
    const teamId = declareTeams(this, repo, userId);
    const owner = (team: string): Owner => ({ id: teamId(team), name: repo.teams.get(team)?.value.name ?? team });
    const scheduleId = declareEach('schedule', repo.schedules.values(), ({ id, value }) => {
      const config = scheduleConfig(value, owner(value.owner), userId, now);
      return new Schedule(this, constructId('schedule', id), config).id;
    });
    const targetIds = { people: userId, schedules: scheduleId };
    const policyId = declareEach('escalation policy', repo.escalationPolicies.values(), ({ id, value }) => {
      const config = escalationPolicyConfig(value, owner(value.owner), targetIds);
      return new EscalationPolicy(this, constructId('escalation-policy', id), config).id;
    });
    declareServices(this, repo, policyId);
  }
}

const declareUsers = (stack: TerraformStack, repo: OpsRepo, now: Temporal.Instant): TerraformIdOf =>
  declareEach('person', deployedPeople(repo, now), ({ id, value }) =>
    value.managed
      ? new User(stack, constructId('person', id), userConfig(value)).id
      : new DataPagerdutyUser(stack, constructId('person', id), userLookup(value)).id,
  );

function declareTeams(stack: TerraformStack, { teams, people }: OpsRepo, userId: TerraformIdOf): TerraformIdOf {
  return declareEach('team', teams.values(), ({ id, value }) => {
    const team = new Team(stack, constructId('team', id), teamConfig(value)).id;
    for (const { person, manages } of teamPeople(value, people)) {
      if (!person.value.pagerduty) continue;
      const config = teamMembershipConfig(team, userId(person.id), manages);
      new TeamMembership(stack, constructId('team-membership', id, person.id), config);
    }
    return team;
  });
}

function declareServices(stack: TerraformStack, { services }: OpsRepo, policyId: TerraformIdOf): void {
  for (const { id, value } of services.values()) {
    if (value.external || value.escalationPolicy === undefined) continue;
    new Service(stack, constructId('service', id), serviceConfig(value, policyId(value.escalationPolicy)));
  }
}
