import { IssueLabel } from '@cdktf/provider-github/lib/issue-label/index.js';
import { GithubProvider } from '@cdktf/provider-github/lib/provider/index.js';
import { Team } from '@cdktf/provider-github/lib/team/index.js';
import { TeamMembership } from '@cdktf/provider-github/lib/team-membership/index.js';
import { TeamRepository } from '@cdktf/provider-github/lib/team-repository/index.js';
import type { TerraformStack } from 'cdktf';
import type { Construct } from 'constructs';
import type { Entry } from '../../model/entry.ts';
import type { OpsRepo } from '../../model/ops-repo.ts';
import type { GitHubOrganization } from '../../model/organization.ts';
import type { Team as TeamValue } from '../../model/team.ts';
import { constructId } from '../construct-id.ts';
import { SelfContainedStack } from '../self-contained-stack.ts';
import { refuseSharedAddresses } from '../shared-addresses.ts';
import { keepState } from '../state-backend.ts';
import { teamPeople } from '../team-people.ts';
import { severityLabelConfig, teamLabelConfig } from './label.ts';
import { providerConfig } from './provider.ts';
import { teamConfig } from './team.ts';
import { teamMembershipConfig } from './team-membership.ts';
import { teamRepositoryConfig } from './team-repository.ts';

type TeamEntry = Entry<TeamValue>;

/** Everything GitHub knows about our teams. Loops only: how a thing is translated is in the file named after it. */
export class GitHubStack extends SelfContainedStack {
  constructor(scope: Construct, id: string, repo: OpsRepo, github: GitHubOrganization) {
    super(scope, id);
    keepState(this, repo.organization?.value.state);
    refuseSharedAddresses(this);
    new GithubProvider(this, 'github', providerConfig(github));
    for (const team of repo.teams.values()) {
      const { slug, managed } = team.value.github;
      declareRepositories(this, team, managed ? declareTeam(this, team, repo, github) : slug);
    }
    declareLabels(this, repo, github.repository);
  }
}

function declareTeam(stack: TerraformStack, { id, value }: TeamEntry, { people }: OpsRepo, github: GitHubOrganization) {
  const teamId = new Team(stack, constructId('team', id), teamConfig(value)).id;
  for (const { person, manages } of teamPeople(value, people)) {
    if (person.value.github === undefined) continue;
    const owns = github.owners.includes(person.id);
    const config = teamMembershipConfig(teamId, person.value.github, { manages, owns });
    new TeamMembership(stack, constructId('team-membership', id, person.id), config);
  }
  return teamId;
}

function declareRepositories(stack: TerraformStack, { id, value }: TeamEntry, teamId: string): void {
  for (const [repository, permission] of Object.entries(value.repositories)) {
    const config = teamRepositoryConfig(teamId, repository, permission);
    new TeamRepository(stack, constructId('team-repository', id, repository), config);
  }
}

function declareLabels(stack: TerraformStack, { severities, teams }: OpsRepo, repository: string): void {
  for (const [rank, { id, value }] of Array.from(severities.values()).entries())
    new IssueLabel(stack, constructId('label', 'severity', id), severityLabelConfig(repository, id, value, rank));
  for (const { id, value } of teams.values())
    new IssueLabel(stack, constructId('label', 'team', id), teamLabelConfig(repository, value));
}
