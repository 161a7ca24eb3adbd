import { DataGithubTeam } from '@cdktf/provider-github/lib/data-github-team/index.js';
import { IssueLabel } from '@cdktf/provider-github/lib/issue-label/index.js';
import { GithubProvider } from '@cdktf/provider-github/lib/provider/index.js';
import { RepositoryEnvironment } from '@cdktf/provider-github/lib/repository-environment/index.js';
import { RepositoryEnvironmentDeploymentPolicy } from '@cdktf/provider-github/lib/repository-environment-deployment-policy/index.js';
import { RepositoryRuleset } from '@cdktf/provider-github/lib/repository-ruleset/index.js';
import { Team } from '@cdktf/provider-github/lib/team/index.js';
import { TeamMembership } from '@cdktf/provider-github/lib/team-membership/index.js';
import { TeamRepository } from '@cdktf/provider-github/lib/team-repository/index.js';
import type { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import { codeOwners, isReviewable } from '../../model/code-owners.ts';
import type { Entry } from '../../model/entry.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { GitHubOrganization } from '../../model/organization.ts';
import type { Team as TeamValue } from '../../model/team.ts';
import { teamPeople } from '../../model/team-people.ts';
import { attributeOf, declare, lookUp } from '../terraform/declare.ts';
import { declareEach, type TerraformIdOf } from '../terraform/declare-each.ts';
import { SelfContainedStack } from '../terraform/self-contained-stack.ts';
import { refuseSharedAddresses } from '../terraform/shared-addresses.ts';
import { keepState } from '../terraform/state-backend.ts';
import { deploymentPolicyConfig, environmentConfig } from './environment.ts';
import { severityLabelConfig, teamLabelConfig } from './label.ts';
import { providerConfig } from './provider.ts';
import { rulesetConfig } from './ruleset.ts';
import { teamConfig, teamLookup } from './team.ts';
import { teamMembershipConfig } from './team-membership.ts';
import { permissionsOf } from './team-repository.ts';

type TeamEntry = Entry<TeamValue>;

/** Everything GitHub knows about our teams. Loops only: how a thing is translated is in the file named after it. */
export class GitHubStack extends SelfContainedStack {
  constructor(scope: Construct, id: string, repo: OpsRepo, github: GitHubOrganization) {
    super(scope, id);
    keepState(this, repo.organization?.value.state);
    refuseSharedAddresses(this);
    new GithubProvider(this, 'github', providerConfig(github));
    const rules = codeOwners(repo, github);
    const owning = new Set(rules.flatMap(({ teams }) => teams.map(team => team.id)));
    const teamId = declareEach('team', repo.teams.values(), team => {
      const id = team.value.github.managed
        ? declareTeam(this, team, repo, github)
        : lookUp(this, DataGithubTeam, 'team', team, teamLookup(team.value));
      const needed = owning.has(team.id) ? github.repository : undefined;
      for (const [repository, permission] of permissionsOf(team.value, needed))
        declare(this, TeamRepository, 'team-repository', [team, repository], { teamId: id, repository, permission });
      return id;
    });
    declareLabels(this, repo, github.repository);
    if (github.ruleset) {
      const config = rulesetConfig(github.repository, github.ruleset.requiredChecks, {
        isReviewable: isReviewable(rules, repo),
      });
      declare(this, RepositoryRuleset, 'ruleset', [github.repository], config);
    }
    declareEnvironments(this, github, teamId);
    this.isComplete();
  }
}

function declareTeam(stack: TerraformStack, entry: TeamEntry, { people }: OpsRepo, github: GitHubOrganization): string {
  const teamId = declare(stack, Team, 'team', [entry], teamConfig(entry.value));
  for (const { person, manages } of teamPeople(entry.value, people)) {
    if (person.value.github === undefined) continue;
    const owns = github.owners.includes(person.id);
    const config = teamMembershipConfig(teamId, person.value.github, { manages, owns });
    declare(stack, TeamMembership, 'team-membership', [entry, person], config);
  }
  return teamId;
}

function declareLabels(stack: TerraformStack, { severities, teams }: OpsRepo, repository: string): void {
  for (const [rank, { id, value }] of Array.from(severities.values()).entries())
    declare(stack, IssueLabel, 'label', ['severity', id], severityLabelConfig(repository, id, value, rank));
  for (const team of teams.values())
    declare(stack, IssueLabel, 'label', ['team', team], teamLabelConfig(repository, team.value));
}

function declareEnvironments(
  stack: TerraformStack,
  { repository, defaultBranch, environments }: GitHubOrganization,
  teamId: TerraformIdOf,
): void {
  for (const [name, { reviewers }] of environments) {
    const config = environmentConfig(repository, name, reviewers.map(teamId));
    const environment = declare(stack, RepositoryEnvironment, 'environment', [name], config);
    const policy = deploymentPolicyConfig(repository, attributeOf(environment, 'environment'), defaultBranch);
    declare(stack, RepositoryEnvironmentDeploymentPolicy, 'environment-branch', [name], policy);
  }
}
