import { AlertGroupingSetting } from '@cdktf/provider-pagerduty/lib/alert-grouping-setting/index.js';
import { DataPagerdutyUser } from '@cdktf/provider-pagerduty/lib/data-pagerduty-user/index.js';
import { EscalationPolicy } from '@cdktf/provider-pagerduty/lib/escalation-policy/index.js';
import { PagerdutyProvider } from '@cdktf/provider-pagerduty/lib/provider/index.js';
import { Schedule } from '@cdktf/provider-pagerduty/lib/schedule/index.js';
import { Service } from '@cdktf/provider-pagerduty/lib/service/index.js';
import { ServiceDependency } from '@cdktf/provider-pagerduty/lib/service-dependency/index.js';
import { ServiceIntegration } from '@cdktf/provider-pagerduty/lib/service-integration/index.js';
import { Team } from '@cdktf/provider-pagerduty/lib/team/index.js';
import { TeamMembership } from '@cdktf/provider-pagerduty/lib/team-membership/index.js';
import { User } from '@cdktf/provider-pagerduty/lib/user/index.js';
import type { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { Temporal } from 'temporal-polyfill';
import { deployedPeople } from '../../model/deployed-people.ts';
import type { EscalationPolicy as EscalationPolicyValue } from '../../model/escalation-policy.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { PagerDutyAccount } from '../../model/organization.ts';
import { teamPeople } from '../../model/team-people.ts';
import { declare, dependable, lookUp } from '../terraform/declare.ts';
import { declareEach, type TerraformIdOf } from '../terraform/declare-each.ts';
import { SelfContainedStack } from '../terraform/self-contained-stack.ts';
import { refuseSharedAddresses } from '../terraform/shared-addresses.ts';
import { keepState } from '../terraform/state-backend.ts';
import { alertGroupingConfig } from './alert-grouping.ts';
import { escalationPolicyConfig } from './escalation-policy.ts';
import { declareEvents } from './events.ts';
import type { Owner } from './owner.ts';
import { providerConfig } from './provider.ts';
import { scheduleConfig } from './schedule.ts';
import { deployedServices, serviceConfig } from './service.ts';
import { dependencyConfig } from './service-dependency.ts';
import { integrationConfig } from './service-integration.ts';
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
    const memberships = new Map<string, string>();
    const teamId = declareTeams(this, repo, userId, memberships);
    const owner = (team: string): Owner => ({ id: teamId(team), name: repo.teams.get(team)?.value.name ?? team });
    const scheduleId = declareEach('schedule', repo.schedules.values(), schedule => {
      const config = scheduleConfig(schedule.value, owner(schedule.value.owner), userId, now);
      return declare(this, Schedule, 'schedule', [schedule], config);
    });
    const targetIds = { people: userId, schedules: scheduleId };
    const plan = { mayTakeTurns: account.features.includes('round_robin') };
    const policyId = declareEach('escalation policy', repo.escalationPolicies.values(), policy => {
      const config = escalationPolicyConfig(policy.value, owner(policy.value.owner), targetIds, plan);
      const dependsOn = targetsIn(policy.value, memberships).map(dependable);
      return declare(this, EscalationPolicy, 'escalation-policy', [policy], { ...config, dependsOn });
    });
    const serviceId = declareServices(this, repo, account, policyId);
    declareEvents(this, repo, account, serviceId);
    this.isComplete();
  }
}

const declareUsers = (stack: TerraformStack, repo: OpsRepo, now: Temporal.Instant): TerraformIdOf =>
  declareEach('person', deployedPeople(repo, now), person =>
    person.value.managed
      ? declare(stack, User, 'person', [person], userConfig(person.value))
      : lookUp(stack, DataPagerdutyUser, 'person', person, userLookup(person.value)),
  );

/** `memberships` learns of each one, by `<team> <person>`. */
function declareTeams(
  stack: TerraformStack,
  { teams, people }: OpsRepo,
  userId: TerraformIdOf,
  memberships: Map<string, string>,
): TerraformIdOf {
  return declareEach('team', teams.values(), entry => {
    const team = declare(stack, Team, 'team', [entry], teamConfig(entry.value));
    for (const { person, manages } of teamPeople(entry.value, people)) {
      if (!person.value.pagerduty) continue;
      const config = teamMembershipConfig(team, userId(person.id), manages);
      const membership = declare(stack, TeamMembership, 'team-membership', [entry, person], config);
      memberships.set(`${entry.id} ${person.id}`, membership);
    }
    return team;
  });
}

/**
 * The memberships that a policy of the team stands on: PagerDuty lets nobody leave a team while a policy of that team
 * notifies them, so they have to leave the policy first.
 */
const targetsIn = ({ owner, rules }: EscalationPolicyValue, memberships: ReadonlyMap<string, string>): string[] =>
  Array.from(
    new Set(rules.flatMap(({ targets }) => targets.flatMap(({ kind, id }) => (kind === 'people' ? [id] : [])))),
    person => memberships.get(`${owner} ${person}`) ?? [],
  ).flat();

function declareServices(
  stack: TerraformStack,
  { services }: OpsRepo,
  { features }: PagerDutyAccount,
  policyId: TerraformIdOf,
): TerraformIdOf {
  const deployed = deployedServices(services);
  const serviceId = declareEach('service', deployed.values(), service => {
    const { value } = service;
    const id = declare(stack, Service, 'service', [service], serviceConfig(value, policyId(value.escalationPolicy)));
    declare(stack, ServiceIntegration, 'integration', [service], integrationConfig(id));
    if (value.alertGrouping && features.includes('alert_grouping')) {
      const config = alertGroupingConfig(value, value.alertGrouping, id);
      declare(stack, AlertGroupingSetting, 'alert-grouping', [service], config);
    }
    return id;
  });
  for (const service of deployed.values()) {
    for (const needed of service.value.dependsOn) {
      const supporting = deployed.get(needed);
      if (!supporting) continue;
      const config = dependencyConfig(serviceId(service.id), serviceId(needed));
      declare(stack, ServiceDependency, 'service-dependency', [service, supporting], config);
    }
  }
  return serviceId;
}
